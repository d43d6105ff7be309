/**
 * Finite verbs that headlines use, in English. A verb that is missing here is worth adding: until then a headline
 * that has no other is taken for one without a verb.
 */
export const verbs: readonly string[] = `
  am is are was were be been has have had do does did can cannot could will would shall should may might must
  accept adapt add agree aim allow allows answer appear appears argue arrive ask asks bear bears beat beats become becomes
  became began begin begins believe believes belong belongs bend bends bet bind binds bite bites blame blames bleed bleeds blow blows
  break breaks bring brings broke brought build builds built burn burns buy buys bought call calls came carry carries catch catches
  caught cause causes change changes choose chooses chose claim claims climb climbs close closes collapse collapses come comes
  control controls cost costs count counts cover covers create creates cross crosses cut cuts deal deals decide decides decline
  declines deepen deepens depend depends deter deters die dies differ differs divide divides draw draws drew drive drives drove drop drops
  earn earns ease eases eat eats end ends endure endures erode erodes escape escapes exceed exceeds expect expects explain explains
  face faces fail fails fall falls fear fears feed feeds fed feel feels fell felt fight fights fought find finds fit fits fled flow flows
  follow follows force forces forget found free frees gain gains gave get gets give gives go goes got govern governs grew grow grows
  happen happens harden hardens hear hears heard held help helps hide hides hid hinge hinges hit hits hold holds hurt hurts
  improve improves include includes increase increases keep keeps kept kill kills knew know knows lack lacks last lasts lay lead leads
  learn learns leave leaves led left lend lends lent let lets lie lies lift lifts limit limits live lives look looks lose loses loosen loosens
  lost love loves made make makes mark marks matter matters mean means meant meet meets met move moves need needs offer offers
  open opens outlast outlasts outpace outpaces outweigh outweighs own owns paid pay pays persist persists place places plan plans play plays point points predict predicts
  press presses prevent prevents produce produces promise promises protect protects prove proves pull pulls punish punishes push pushes put puts
  ran reach reaches read reads rely relies remain remains remember remembers remind reminds replace replaces require requires resist resists rest rests
  return returns reveal reveals reward rewards rise rises rose rule rules run runs said sang sank save saves saw say says see sees seem seems
  seen sell sells send sends sent separate separates serve serves set sets shake shakes shape shapes share shares shift shifts shook show shows shrank shrink
  shrinks shut shuts sit sits slow slows sold sought spend spends spent split splits spread spreads stand stands start starts stay stays
  steady steadies stem stems stood stop stops strengthen strengthens struck struggle struggles succeed succeeds suffer suffers suggest suggests supply supplies support supports
  surpass survive survives take takes talk talks taught tax taxes teach teaches tell tells tend tends test tests think thinks thought threaten threatens threw tie ties
  tighten tightens told took touch touches trade trades trust trusts turn turns undercut undercuts understand understands understood use uses vary varies
  block blocks drain drains fill fills fuel fuels fund funds mend mends raise raises rebuild rebuilds repair repairs rob robs squeeze squeezes
  stall stalls strain strains surpasses vote votes wane wanes
  wait waits wake wakes want wants warn warns watch watches weaken weakens wear wears went widen widens win wins won work works worsen worsens wrote yield yields
`
  .trim()
  .split(/\s+/);
