/** Prefixes of the SI (BIPM, The International System of Units, table 7). */
const prefix = '(?:da|[QRYZEPTGMkhdcmµnpfazyrq])';

/** Symbols of the SI, of units that it accepts (tables 2, 4 and 8), and of what is measured beside them. */
const symbol =
  '(?:mol|rad|sr|lm|lx|Hz|Pa|Wb|Bq|Gy|Sv|kat|cd|eV|bar|Wh|Ah|VA|var|dB|Np|ha|au|Da|min|bit|bps|rpm|[mgsAKNJWCVFΩSTHhdtlLBu])';

const one = `${prefix}?${symbol}(?:[²³⁴]|⁻[¹²³])?`;
const symbols = new RegExp(`^(?:°[CF]?|[%‰′″]|pH|CO₂e?|${one})(?:[ \\u00a0/·⋅](?:${one}|%|°C))*$`, 'u');

/** Whether a unit is a symbol, which is the same in every language: km, m², kWh, °C, km/h. */
export const isUnitSymbol = (unit: string): boolean => symbols.test(unit);
