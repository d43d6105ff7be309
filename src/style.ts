export { fontStack, styleToCss } from './style/css.ts';
export { defaultStyle } from './style/default.ts';
export {
  type HouseStyle,
  type HouseStyleInput,
  houseStyle,
  type ScriptTypeface,
  type Typeface,
} from './style/schema.ts';
