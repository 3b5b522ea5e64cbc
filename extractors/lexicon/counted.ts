/** Nouns for what is counted without being a name: "Section 3.1", "Phase 2". Lemmas. */
export const COUNTED: ReadonlySet<string> = new Set(
  `version section chapter part step level phase round tier top score rating season episode day week month year grade rank
   build release point stage layer type class group page line item question option route highway gen generation appendix
   act article volume issue number exercise lesson module unit lecture session track room hall gate area zone sector
   series category scenario case example experiment test task problem theorem lemma equation era wave week q rule law
   principle priority theme figure table note tip hour minute average median total cycle quarter
   claim idea phase prompt player team story myth setup config run method approach attempt draft patch update study sample
   user device node server channel slot port lane terminal flight game match race candidate variant choice takeaway trend reason
   milestone sprint workstream pillar wing building block apartment suite district`.split(/\s+/),
);
