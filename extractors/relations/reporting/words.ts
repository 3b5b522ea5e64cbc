/** The words of reporting: what people and outlets do when they speak of something, and what they make of it. Lemmas. */
import { wordSet } from '../../word-set.ts';

/** Verbs of saying, judging and asking: their subject speaks of what they govern. */
export const SPEAKING = wordSet(
  `say tell state write post tweet note mention remark comment reply respond answer claim assert argue contend maintain insist
   stress emphasize emphasise underline report describe detail explain outline cover summarize summarise recap review profile
   analyze analyse examine discuss debate announce confirm clarify reveal disclose tease share highlight showcase flag spotlight
   point warn caution predict expect speculate suggest suspect believe think consider find see call deem dub frame
   characterize characterise praise thank congratulate celebrate joke quip urge ask recommend endorse question doubt wonder
   observe hear learn remind quote cite echo document trace show demonstrate demo compare underscore promote acknowledge admit
   concede assess applaud welcome tout hype reckon guess figure swear hint vow boast brag gripe grumble rave gush marvel lament
   muse complain try interview investigate unpack dissect explore notice spot defend walk_through pick_apart take_apart dig_into
   zero_in look_at go_through like love dislike digest critique point_out promise reiterate caution insist list chronicle recount relate retell rank rate second echo push_back weigh_in
   look_into chime_in opine posit postulate theorize hypothesize conjecture foresee conclude infer deduce contrast liken fret fume buzz swoon fawn obsess scoff spell_out set_out lay_out run_through sum_up wrap_up write_up break_down break_out tally parse peg probe
   mock ridicule deride reminisce reflect ponder allege appreciate commend laud hail decry dispute dismiss popularize evangelize vouch attest`,
);

/** What finds fault with what it is said of. */
export const FAULTING = wordSet(
  'slam blast criticize criticise condemn denounce roast rip pan lambast lambaste trash bash deride decry skewer tear_into rip_into lay_into excoriate savage',
);

/** What firms do that is a report, where it is of a thing of somebody else. */
export const TELLING = wordSet(
  'say claim report confirm state argue highlight describe call recommend endorse tell show',
);

/** What analysts, labs of testers and pollsters do, whoever made the thing. */
export const MEASURING = wordSet(
  `estimate project forecast calculate rank rate position place measure benchmark survey track test evaluate peg
   predict find warn note analyze analyse expect take_apart tear_down catch uncover discover detect reproduce replicate clock audit
   grade fact-check poll`,
);

/** Verbs that say something with a noun for a report: "has the best analysis of", "gave a summary of". */
export const HAVING = wordSet(
  'have give offer publish release write provide express voice raise make post get take do compile put_out share draw_up put_together file run',
);

/** What somebody has of a thing that he speaks of: "voiced doubts about". */
export const ATTITUDES = wordSet(
  `concern doubt skepticism scepticism disappointment frustration enthusiasm excitement support optimism criticism praise
   question worry surprise opinion thought observation comment remark prediction admiration appreciation hope disbelief
   caution objection satisfaction gratitude appreciation insight perspective feedback view interest regret`,
);

/** How somebody finds what he speaks of: "is bullish on Zephyra", "came away impressed by it". */
export const MOODS = wordSet(
  `skeptical sceptical bullish bearish enthusiastic excited impressed unimpressed unconvinced wary critical doubtful optimistic
   pessimistic worried concerned happy unhappy disappointed thrilled amazed surprised puzzled effusive dismissive
   underwhelmed fond curious cautious hopeful abuzz agog ecstatic furious livid divided torn giddy smitten dubious upbeat downbeat lukewarm incredulous baffled perplexed stunned floored bemused nonplussed elated gushing scathing`,
);

/** What does to somebody that he speaks of it: "was impressed by Zephyra". */
export const IMPRESSING = wordSet(
  'impress unimpress strike floor wow stun intrigue fascinate delight excite disappoint surprise amaze thrill underwhelm puzzle convince unconvince astonish blow_away',
);

/** The people of an outlet, and those whom it asks. */
export const VOICES = wordSet(
  'analyst economist strategist reporter journalist correspondent columnist reviewer editor critic source newsroom staff team writer tester folk people',
);

/** Of these who tell of others for a firm, too: "analysts at Acme expect". */
export const ANALYSTS = wordSet('analyst economist strategist');

/** What a firm publishes of others. Lemmas. */
export const STUDYING = wordSet(
  `report survey study analysis evaluation poll estimate forecast ranking index tracker teardown investigation dive deep-dive note
   coverage datum data research projection tally census audit review primer white-paper whitepaper paper insight`,
);

/** Who speaks on a forum, by its name. Lemmas. */
export const CROWD = wordSet(
  'user commenter member poster developer hobbyist tinkerer enthusiast redditor moderator regular participant contributor crowd community denizen lurker',
);

/** What tells of something else, as the subject of its verb: "Foo Weekly's tests show". */
export const FINDINGS = wordSet(
  `test testing benchmark benchmarking analysis datum data research survey poll estimate tracker ranking index number report
   figure finding measurement study evaluation experiment review investigation reporting story article post chart graph
   snapshot statistic stat tally table board leaderboard dashboard count result calculation projection filing document memo thread scoop piece leak account coverage teardown timeline breakdown exclusive bombshell podcast episode newsletter paper preprint insight experiment plot heatmap curve rerun side-by-side`,
);

/** What findings do that tells of something: "its numbers have Zephyra ahead". Lemmas. */
export const FINDING = wordSet(
  'have put place give come come_out come_in imply indicate reveal point peg rate count list validate corroborate contradict',
);

/** Verbs that stand before their subject at the end of what was said: ", says Ada Brook". */
export const INVERTIBLE = wordSet(
  'say write note understand argue report claim explain warn add joke quip insist caution concede admit observe recall reckon reiterate confirm complain grumble lament marvel gush rave tweet',
);

/** What tells of something else. */
export const REPORTS = wordSet(
  `thread post tweet report analysis take summary recap explainer review writeup write-up interview article story blog
   blogpost commentary breakdown estimate survey coverage deep-dive overview profile tutorial announcement
   footage talk transcript detail meta-analysis study forecast evaluation verdict video column essay scoop teardown rundown walkthrough note audit
   account timeline look hands-on roundup round-up read longread dive impression explanation critique postmortem post-mortem primer visualization guide advice tip history chronology dispatch portrait`,
);

/** What analysts keep, in which a thing has its place. */
export const BOARDS = wordSet('index leaderboard ranking board chart arena table scoreboard tracker');

/** Of these what tells what somebody measured, whoever made it. */
export const STUDIES = wordSet(
  'analysis meta-analysis estimate survey benchmark ranking index forecast study evaluation',
);

/** What a post does with a thing, as a heading of who posts it: "Technical notes: @x". */
export const TREATING = wordSet(
  `note detail context rationale commentary thread explanation explainer recap summary breakdown analysis discussion take
   writeup write-up overview critique observation walkthrough reaction deep-dive dive review teardown report background
   perspective caveat skepticism praise comparison test`,
);

/** Words before a name that make it the one who reports. */
export const AGENT =
  /(?:\b(?:(?:in|by) the (?:view|eyes|words|opinion|judg(?:e)?ment|telling|estimation|reckoning|account|count|estimate|tally|verdict) of|according to(?: an? (?:survey|study|report|poll|analysis|note|filing|leak|memo|story) (?:by|from|in|seen by|obtained by))?|per|acc\.? to|(?:dug up|unearthed|uncovered|spotted|published|counted|tallied|reported|covered|noted|highlighted|cited|shared|posted|summari[sz]ed|echoed|flagged|reviewed|debated)(?: [a-z]{2,12}ly)? by(?: (?:experts|figures|leaders|people|researchers|users|engineers|developers|voices|others) (?:like|such as|including))?|to quote|(?:commentary|posts?|sources?|threads?|reactions?|takes|replies|impressions?|hands-on) (?:(?:are|were|come|comes|came) )?from|(?:scoops?|exclusives?|the latest|dispatch|leaks?|takeaways) (?:from|in)|(?:on|over|made) (?:the )?(?:cover|front page|pages|headlines) (?:of|in)|(?:on (?:the )?cover|headlines|front page|talk) (?:of|in|at|on)|(?:reviewed|viewed|verified|aired|leaked) (?:by|to)|(?:posts?|sources?|threads?|voices|accounts|reactions) (?:include|included|are|were|to read are)|reports? (?:from|by)|analysis (?:from|by)|coverage (?:from|by|in)|recap (?:from|by)|details from|snapshot (?:from|comes from)|surfaced (?:by|in)|seen by|obtained by|(?:word|news)(?: comes?| came)? from|(?:confirmed|disclosed|admitted|revealed|explained) to|interview with|(?:mentions?|praise|commentary|reactions?|comments?|endorsements?|remarks|announcements?|excitement|enthusiasm|interest) (?:from|by) (?:leaders|people|figures|researchers|users|engineers|developers)? ?(?:like|such as|including)?|(?:reports?|stor(?:y|ies)|scoop|piece|article|interview|read|feature|essay|exclusive|investigation) in|(?:threads?|write-?ups?|videos?|pieces?|takes?|explainers?|summary|notes?|deep[- ]dives?|teardowns?|reviews?|walkthroughs?)(?: from| by|:)|via|source:?))\s*(?:the\s+)?$/i;
