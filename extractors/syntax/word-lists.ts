/** Words that the readers of English list by hand: the closed classes, and what compromise's lexicon has otherwise. */
import { Tag } from '../document.ts';

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

const CLOSED: readonly (readonly [number, readonly string[]])[] = [
  [
    Tag.Preposition,
    list(`in on at by for with from to of into onto over under against between among amid via per through across
      within without after before since during until despite like than as alongside about around behind below beyond near
      toward towards upon atop inside outside versus vs vs. including plus up off out down ahead amongst amidst throughout unlike regarding except
      beside besides worth aboard above beneath underneath past`),
  ],
  // "the first outside investor"
  [Tag.Adjective, list('outside inside')],
  [
    Tag.Determiner,
    list(`the a an this that these those its their his her our your my some any each every no another all both either
      neither such what which whose several many most more few`),
  ],
  [Tag.Conjunction, list('and or but nor yet so while whereas although though because if when whether unless & +')],
  [
    Tag.Pronoun,
    list(`it they he she we you i them him us me who whom itself themselves himself herself everyone someone anyone
      others one nobody nothing everything something somebody anybody everybody anything anyone`),
  ],
  [
    Tag.Auxiliary,
    list(`is are was were be been being am has have had having do does did will would can could may might must shall
      should 's 're 've 'll ’s ’re ’ve ’ll isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't
      cannot couldn't isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t doesn’t don’t didn’t won’t wouldn’t can’t couldn’t`),
  ],
  [
    Tag.Adverb,
    list(`also now already still just only even not never n't soon recently reportedly then again officially currently
      finally formally quietly often always once too very far roughly nearly almost about well further instead together
      each later earlier yesterday today tomorrow here there however meanwhile separately additionally`),
  ],
  [
    Tag.Number,
    list(
      'two three four five six seven eight nine ten eleven twelve twenty thirty hundred thousand million billion trillion dozen',
    ),
  ],
];

/** Nouns that compromise lists as verbs alone, or the other way round. */
export const BOTH =
  list(`base model models benchmark benchmarks run runs score scores stake stakes market markets share shares launch launches
  release releases update updates deal deals plan plans support supports design designs test tests use uses build builds report reports
  claim claims rival rivals match matches partner partners lead leads hit hits drop drops ship ships move moves back backs fund funds
  top tops rank ranks place places host hosts price prices raise raises boost boosts target targets order orders control controls
  limit limits ban bans block blocks push pushes preview previews project projects offer offers power powers train trains beat beats
  grant grants fork forks list lists bet bets chip chips focus view views win wins demo demos showcase showcases power rate rates
  trade trades challenge challenges exit exits record records land lands load loads form forms work works switch switches attempt
  attempts increase increases decrease decreases total access license licenses research post posts tweet tweets review reviews
  position positions benchmark feature features name names question questions answer answers result results result cut cuts gain gains edge aim aims hope hopes look looks commit commits bid bids race races stop stops pause pauses forecast forecasts
  estimate estimates show shows code codes fit fits messages message chat chats approach approaches account accounts process
  processes experience experiences request requests format formats guide guides command commands concern concerns change changes
  reason reasons advance advances bias biases noise demand demands network networks survey surveys trouble
  conflict conflicts promise promises monitor monitors signal signals package packages party parties firms slide slides debate
  debates edit edits puzzle puzzles reward rewards trust flow flows state states screen screens round rounds frame frames stage
  stages stuff balance finance finances supply supplies purchase purchases pilot pilots probe probes lease leases hire hires prize prizes interview interviews contrast decay sentence sentences rights transport`);

/** Adjectives that compromise lists as nouns alone, or the other way round. */
export const NOMINAL_ADJECTIVES: ReadonlySet<string> = new Set(
  list(`variant standard alternative token library content original executive expert individual native public potential table
  terminal summary overhead metric trial premium abstract routine companion patient primitive special extra mobile
  professional academic creative secret favorite constant variable binary collective representative novel medium mini gold
  junior default hybrid visual virtual digital different similar local real-time consistent persistent computational internal
  external multilingual human neural optimal minimal large-scale latent linear experimental popular unclear intelligent
  functional personal modular static open-source opensource trending`),
);

/** Past forms that no rule of spelling gives, with their infinitive. */
export const IRREGULAR_PASTS: ReadonlyMap<string, string> = new Map(
  `bought:buy built:build sold:sell won:win led:lead held:hold made:make paid:pay lost:lose found:find brought:bring
   said:say told:tell took:take taken:take gave:give given:give went:go gone:go came:come became:become got:get gotten:get
   saw:see seen:see knew:know known:know grew:grow grown:grow fell:fall fallen:fall rose:rise risen:rise drew:draw drawn:draw
   wrote:write written:write drove:drive driven:drive chose:choose chosen:choose spoke:speak spoken:speak broke:break broken:break
   began:begin begun:begin ran:run left:leave kept:keep met:meet sent:send spent:spend lent:lend struck:strike sought:seek
   taught:teach thought:think fought:fight caught:catch stood:stand understood:understand overtook:overtake overtaken:overtake
   undercut:undercut outdid:outdo withdrew:withdraw withdrawn:withdraw laid:lay shot:shoot shown:show proven:prove beaten:beat
   hit:hit put:put cut:cut set:set bet:bet let:let split:split quit:quit shut:shut spun:spin swept:sweep fed:feed
   beat:beat forbade:forbid forbidden:forbid rebuilt:rebuild resold:resell ditched:ditch stolen:steal sworn:swear torn:tear worn:wear frozen:freeze hidden:hide
   ridden:ride flown:fly shrunk:shrink sunk:sink undergone:undergo forgotten:forget outgrew:outgrow upheld:uphold
   withheld:withhold shaken:shake bitten:bite blown:blow thrown:throw overseen:oversee outbid:outbid overran:overrun awoke:awake
   outran:outrun overheard:overhear woven:weave arisen:arise rewrote:rewrite rewritten:rewrite retook:retake redrew:redraw outspent:outspend
   outsold:outsell overthrew:overthrow repaid:repay retold:retell oversold:oversell misspoke:misspeak strung:string dreamt:dream
   learnt:learn burnt:burn spelt:spell woke:wake woken:wake shed:shed burst:burst bid:bid waded:wade
   axed:axe shaded:shade sited:site penned:pen outgunned:outgun outshone:outshine outdone:outdo withstood:withstand undertaken:undertake
   foreseen:foresee eaten:eat overridden:override slung:sling outgrown:outgrow borne:bear redone:redo slew:slay`
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string]),
);

/** Of these those that are nouns, too: "a shot at Acme". */
export const NOUN_PASTS: ReadonlySet<string> = new Set(list('shot cut hit bet set split thought bid shed burst slew'));

/** The closed classes: parts of speech by word. */
export const CLOSED_TAGS: ReadonlyMap<string, number> = CLOSED.reduce((map, [tag, words]) => {
  for (const word of words) map.set(word, (map.get(word) ?? 0) | tag);
  return map;
}, new Map<string, number>());
