export const trams = await new Promise(() => undefined);
