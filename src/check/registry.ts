import { axe } from './accessibility/axe.ts';
import { bookmarks } from './accessibility/bookmarks.ts';
import { contrast } from './accessibility/contrast.ts';
import { figureAlt } from './accessibility/figure-alt.ts';
import { fonts } from './accessibility/fonts.ts';
import { glyph } from './accessibility/glyph.ts';
import { headingOrder } from './accessibility/heading-order.ts';
import { language } from './accessibility/language.ts';
import { linkDescription } from './accessibility/link-description.ts';
import { list } from './accessibility/list.ts';
import { tableHead } from './accessibility/table-head.ts';
import { title } from './accessibility/title.ts';
import { untaggedText } from './accessibility/untagged-text.ts';
import { judgement } from './consistency/judgement.ts';
import { number } from './consistency/number.ts';
import { bareMay } from './evidence/bare-may.ts';
import { bareShare } from './evidence/bare-share.ts';
import { caveatMissing } from './evidence/caveat-missing.ts';
import { checkBasis } from './evidence/check-basis.ts';
import { doubleSign } from './evidence/double-sign.ts';
import { flagMissing } from './evidence/flag-missing.ts';
import { footHidden } from './evidence/foot-hidden.ts';
import { headline } from './evidence/headline.ts';
import { impossibleDate } from './evidence/impossible-date.ts';
import { loadedWords } from './evidence/loaded-words.ts';
import { longSentence } from './evidence/long-sentence.ts';
import { mixedCertainty } from './evidence/mixed-certainty.ts';
import { mixedScale } from './evidence/mixed-scale.ts';
import { nameForm } from './evidence/name-form.ts';
import { origins } from './evidence/origins.ts';
import { placeholder } from './evidence/placeholder.ts';
import { placeholderPrinted } from './evidence/placeholder-printed.ts';
import { prevalence } from './evidence/prevalence.ts';
import { protectedKind } from './evidence/protected-kind.ts';
import { stale } from './evidence/stale.ts';
import { staleInFull } from './evidence/stale-in-full.ts';
import { staleToday } from './evidence/stale-today.ts';
import { status } from './evidence/status.ts';
import { unattributed } from './evidence/unattributed.ts';
import { uncited } from './evidence/uncited.ts';
import { uncitedSentence } from './evidence/uncited-sentence.ts';
import { undatedJudgement } from './evidence/undated-judgement.ts';
import { unknownPrinted } from './evidence/unknown-printed.ts';
import { unresolvedSource } from './evidence/unresolved-source.ts';
import { weakJudgement } from './evidence/weak-judgement.ts';
import { broken } from './files/broken.ts';
import { clipped } from './layout/clipped.ts';
import { empty } from './layout/empty.ts';
import { headlineLines } from './layout/headline-lines.ts';
import { minutes } from './layout/minutes.ts';
import { noDocument } from './layout/no-document.ts';
import { orphanHeading } from './layout/orphan-heading.ts';
import { overflow } from './layout/overflow.ts';
import { overlap } from './layout/overlap.ts';
import { pages } from './layout/pages.ts';
import { pictureResolution } from './layout/picture-resolution.ts';
import { pictureUndrawn } from './layout/picture-undrawn.ts';
import { slides } from './layout/slides.ts';
import { typeSize } from './layout/type-size.ts';
import { widow } from './layout/widow.ts';
import { words } from './layout/words.ts';
import { ceiling } from './marking/ceiling.ts';
import { internal } from './marking/internal.ts';
import { leak } from './marking/leak.ts';
import { leakTooCommon } from './marking/leak-too-common.ts';
import { fontFailed } from './network/font-failed.ts';
import { request } from './network/request.ts';
import type { AnyRule } from './rule.ts';
import { capitals } from './templates/capitals.ts';
import { overrideOutdated } from './templates/override-outdated.ts';
import { pageRule } from './templates/page-rule.ts';
import { typedNumber } from './templates/typed-number.ts';
import { unclosedElement } from './templates/unclosed-element.ts';
import { unknownClass } from './templates/unknown-class.ts';
import { unrenderedClaim } from './templates/unrendered-claim.ts';
import { unusedPartial } from './templates/unused-partial.ts';
import { unusedTemplate } from './templates/unused-template.ts';

/** Every rule, in the order of the report. One family a folder; one rule a file. */
export const rules: readonly AnyRule[] = [
  unresolvedSource,
  impossibleDate,
  status,
  weakJudgement,
  undatedJudgement,
  mixedCertainty,
  mixedScale,
  bareMay,
  bareShare,
  doubleSign,
  caveatMissing,
  flagMissing,
  footHidden,
  unknownPrinted,
  checkBasis,
  stale,
  staleInFull,
  staleToday,
  prevalence,
  unattributed,
  origins,
  nameForm,
  loadedWords,
  protectedKind,
  uncited,
  uncitedSentence,
  headline,
  longSentence,
  placeholder,
  placeholderPrinted,
  ceiling,
  internal,
  leak,
  leakTooCommon,
  typedNumber,
  unclosedElement,
  unknownClass,
  unrenderedClaim,
  unusedPartial,
  unusedTemplate,
  overrideOutdated,
  capitals,
  pageRule,
  noDocument,
  overflow,
  clipped,
  overlap,
  typeSize,
  headlineLines,
  orphanHeading,
  widow,
  empty,
  pictureResolution,
  pictureUndrawn,
  pages,
  slides,
  words,
  minutes,
  axe,
  bookmarks,
  contrast,
  figureAlt,
  fonts,
  glyph,
  headingOrder,
  language,
  linkDescription,
  list,
  tableHead,
  title,
  untaggedText,
  fontFailed,
  request,
  broken,
  judgement,
  number,
];
