/** Copied as `inherit` where they equal the parent's, so that a colour or font that changes above still reaches them. */
export const INHERITED = (
  'border-collapse border-spacing caption-side color color-scheme cursor direction empty-cells fill font-family ' +
  'font-feature-settings font-kerning font-size font-stretch font-style font-variant-caps font-variant-ligatures ' +
  'font-variant-numeric font-variation-settings font-weight hyphens letter-spacing line-height list-style-image ' +
  'list-style-position list-style-type overflow-wrap pointer-events quotes stroke stroke-width tab-size text-align ' +
  'text-align-last text-indent text-shadow text-transform text-underline-offset visibility white-space word-break ' +
  'word-spacing writing-mode'
).split(' ');

/** Copied as they are. Sizes are read from elements without a box, so that `auto` and percentages stay what they are. */
export const OWN = (
  'align-content align-items align-self aspect-ratio background-attachment background-clip background-color ' +
  'background-image background-origin background-position background-repeat background-size border-bottom-color ' +
  'border-bottom-left-radius border-bottom-right-radius border-bottom-style border-bottom-width border-left-color ' +
  'border-left-style border-left-width border-right-color border-right-style border-right-width border-top-color ' +
  'border-top-left-radius border-top-right-radius border-top-style border-top-width bottom box-shadow box-sizing clear ' +
  'clip-path column-count column-gap column-width counter-increment counter-reset counter-set display filter flex-basis ' +
  'flex-direction flex-grow flex-shrink flex-wrap float grid-auto-columns grid-auto-flow grid-auto-rows ' +
  'grid-column-end grid-column-start grid-row-end grid-row-start grid-template-areas grid-template-columns ' +
  'grid-template-rows height justify-content justify-items justify-self left margin-bottom margin-left margin-right ' +
  'margin-top max-height max-width min-height min-width object-fit object-position opacity order outline-color ' +
  'outline-offset outline-style outline-width overflow-x overflow-y padding-bottom padding-left padding-right ' +
  'padding-top position right row-gap table-layout text-decoration-color text-decoration-line text-decoration-style ' +
  'text-decoration-thickness text-overflow top transform translate rotate scale unicode-bidi user-select ' +
  'vertical-align width z-index -webkit-box-orient -webkit-line-clamp'
).split(' ');

/** What CSS lets an author set on a list marker. */
export const MARKER = ['color', 'content', 'font-family', 'font-size', 'font-style', 'font-weight'];
