/** What a machine reads in a page: a JSON-LD object. */
export type LinkedData = { readonly [field: string]: unknown };

/** JSON that can stand in a `script` element: nothing in it ends the element. */
export const jsonInScript = (data: LinkedData): string => JSON.stringify(data).replaceAll('<', '\\u003c');
