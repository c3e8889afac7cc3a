/** Copied as `inherit` where they equal the parent's, so that a colour or font that changes above still reaches them. */
export const INHERITED = (
  'border-collapse border-spacing color color-scheme cursor direction font-family font-feature-settings font-size ' +
  'font-stretch font-style font-variant font-weight hyphens letter-spacing line-height list-style overflow-wrap ' +
  'quotes tab-size text-align text-indent text-shadow text-transform text-underline-offset visibility white-space ' +
  'word-break word-spacing'
).split(' ');

/** What any element may have. Shorthands, because every property read costs microseconds. */
const ALL = (
  'background-color border-color border-radius border-style border-width box-shadow clear counter-increment ' +
  'counter-reset display float margin opacity overflow padding position text-decoration-color text-decoration-line ' +
  'text-decoration-style text-decoration-thickness transform unicode-bidi user-select vertical-align'
).split(' ');
/** Sizes are read from elements without a box, so that `auto` and percentages stay what they are. */
const BOX = (
  'align-self aspect-ratio box-sizing columns filter flex grid-area height justify-self max-height max-width ' +
  'min-height min-width object-fit order table-layout text-overflow width -webkit-box-orient -webkit-line-clamp'
).split(' ');
const BACKGROUND = (
  'background-attachment background-clip background-image background-origin background-position background-repeat ' +
  'background-size'
).split(' ');
const CONTAINER = (
  'align-content align-items flex-direction flex-wrap gap grid-auto-columns grid-auto-flow grid-auto-rows ' +
  'grid-template-areas grid-template-columns grid-template-rows justify-content justify-items'
).split(' ');
const PLACED = ['inset', 'z-index'];
const PAINTED = ['fill', 'stroke', 'stroke-width'];

/** What CSS lets an author set on a list marker. */
export const MARKER = ['color', 'content', 'font-family', 'font-size', 'font-style', 'font-weight'];

/** The properties, besides the inherited ones, that matter for an element with this computed style. */
export function ownProperties(style: CSSStyleDeclaration, html: boolean): readonly string[] {
  const display = style.display;
  const names = display === 'inline' ? [...ALL] : [...ALL, ...BOX];
  if (style.backgroundImage !== 'none') names.push(...BACKGROUND);
  if (/flex|grid/.test(display)) names.push(...CONTAINER);
  if (style.position !== 'static') names.push(...PLACED);
  if (!html) names.push(...PAINTED);
  return names;
}
