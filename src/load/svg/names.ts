const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const svgNamespace = 'http://www.w3.org/2000/svg';

/** Elements that only draw. Whatever else an SVG may hold runs, fetches or sets type with the host's fonts. */
export const drawing = words(`
  svg g symbol use defs path rect circle ellipse line polyline polygon
  linearGradient radialGradient stop clipPath mask pattern marker`);

/** Elements of which at least one must be there, or nothing would be seen. */
export const shapes = words('path rect circle ellipse line polyline polygon');

/** Elements of SVG that tell about the drawing and are not drawn. */
export const telling = words('metadata title desc style');

/** Properties of CSS that are attributes too (SVG 2, 6.1), as far as they change what is drawn without text. */
export const presentation = words(`
  fill fill-opacity fill-rule stroke stroke-width stroke-linecap stroke-linejoin stroke-miterlimit stroke-dasharray
  stroke-dashoffset stroke-opacity opacity color display visibility overflow clip clip-path clip-rule mask mask-type
  stop-color stop-opacity marker-start marker-mid marker-end vector-effect paint-order shape-rendering
  color-interpolation transform-origin`);

/** Where an element is, how large, and how what it paints with lies. */
export const geometry = words(`
  x y x1 y1 x2 y2 cx cy r rx ry fx fy fr width height d points pathLength viewBox preserveAspectRatio transform
  gradientUnits gradientTransform spreadMethod offset patternUnits patternContentUnits patternTransform
  clipPathUnits maskUnits maskContentUnits markerWidth markerHeight markerUnits refX refY orient`);

/** Attributes of SVG that draw or choose and that are not taken over. */
export const refused = words('filter requiredFeatures requiredExtensions systemLanguage');

/** Properties of CSS that change nothing where there is no text and no pointer. */
export const idle =
  /^(?:-\w+-.*|font.*|text-.*|letter-spacing|word-spacing|white-space.*|line-height|writing-mode|direction|unicode-bidi|baseline-shift|(?:alignment|dominant)-baseline|vertical-align|kerning|glyph-.*|cursor|pointer-events|enable-background|isolation|(?:image|color)-rendering|color-profile|color-interpolation-filters|flood-.*|lighting-color|solid-.*|shape-(?:inside|padding|subtract|margin)|line-.*|user-select)$/;
