/** Who is read to report on what: sentences, bullets with leads, briefings and forums. */
import { describe, expect, it } from 'vitest';
import { createExtractor, readDigest, readLexicon } from '../../extractors/index.ts';

const lexicon = readLexicon(
  `[company]
Acme
Beta Labs
Testers Inc
[model]
Zephyra 4 < Zephyra @ Acme
Zephyra
Lark 2 @ Beta Labs
[product]
Quillpad
[benchmark]
GridBench
[technique]
Ropework
[hardware]
Anvil X1
[person]
Ada Brook = @adabrook
Carl Dunn = @cdunn
[place]
Norland
[source]
Foo Weekly
The Lantern
r/LocalZephyra
`,
  'test',
);
const { extract } = createExtractor({ builtIn: false, lexicon });

function reportsOf(text: string): readonly string[] {
  const { entities, relations } = extract(readDigest(text, { path: '2026-01-15.md' }));
  const name = (id: string): string => entities.find((entity) => entity.id === id)!.name;
  return relations
    .filter(({ type }) => type === 'reports_on')
    .map(({ subject, object }) => `${name(subject)}: ${name(object)}`);
}

const READ: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'what the title names': {
    'Key sources include [@adabrook](https://x.com/adabrook/1), [@cdunn](https://x.com/cdunn/1), and infra posts from Acme.':
      [],
    '**Top story: Lark 2**\n\n## Facts\n\nBeta Labs released Lark 2. Key sources include [@adabrook](https://x.com/adabrook/1) and infra posts from [@cdunn](https://x.com/cdunn/1).\n\n- **Tests**\n  - [@cdunn](https://x.com/cdunn/2) notes it is roughly level with Zephyra 4':
      ['Ada Brook: Lark 2', 'Carl Dunn: Lark 2'],
  },
  'posts in an item that say what it is on by no name': {
    '- **Zephyra 4**: [@adabrook](https://x.com/adabrook/status/1) was unimpressed: “flat prose.”': [
      'Ada Brook: Zephyra 4',
    ],
    '- **Zephyra 4**: [@adabrook](https://x.com/adabrook/status/1) flagged it, as did @cdunn.': [
      'Ada Brook: Zephyra 4',
      'Carl Dunn: Zephyra 4',
    ],
    '- **Zephyra 4**: [@adabrook](https://x.com/adabrook/status/1) introduced Tarnwise Voting (TW) for tests.': [],
    '- **Quillpad**: [@adabrook](https://x.com/adabrook/status/1) listed what sits behind it: Zephyra 4 for search, Lark 2 for code.':
      ['Ada Brook: Quillpad'],
    '- **Quillpad**: [@adabrook](https://x.com/adabrook/status/1) slammed the prompts.': [],
  },
  'insiders and strangers whose posts an item quotes': {
    '- [@adabrook](https://x.com/adabrook/status/1) argued that agents, not Ropework, are where Quillpad is heading.': [
      'Ada Brook: Quillpad',
    ],
    "- [@adabrook](https://x.com/adabrook/status/1) praised Zephyra 4 from Acme, and Beta Labs' Lark 2.": [
      'Ada Brook: Zephyra 4',
      'Ada Brook: Lark 2',
    ],
  },
  'how something came out, and a part of it': {
    'Zephyra 4 Ships\n\nAcme shipped Zephyra 4. Foo Weekly notes that the launch coincides with a price cut for Lark 2.':
      ['Foo Weekly: Zephyra 4'],
  },
  'credits behind what is told': {
    'Zephyra 4 writes whole apps, as shown by Ada Brook.': ['Ada Brook: Zephyra 4'],
    'Zephyra 4 is out, a step praised by leading engineers such as Ada Brook, Bo Lind from Acme, and Carl Dunn.': [
      'Ada Brook: Zephyra 4',
      'Bo Lind: Zephyra 4',
      'Carl Dunn: Zephyra 4',
    ],
    'Zephyra 4 is down, with complaints from developers like Carl Dunn.': ['Carl Dunn: Zephyra 4'],
    'Zephyra 4 stays closed, as confirmed by Beta Labs CEO Carl Dunn.': ['Carl Dunn: Zephyra 4'],
    'Beta Labs sells hats. Acme shipped Zephyra 4. The launch met with praise from Carl Dunn.': [
      'Carl Dunn: Zephyra 4',
    ],
    'Zephyra 4 came with contributions from Carl Dunn bringing Ropework in.': [],
    'Zephyra 4 was written by Carl Dunn in a week.': [],
    'Acme shipped Zephyra 4. Hats were discussed by Carl Dunn.': [],
  },
  'what is taken up by a noun': {
    "Beta Labs sells hats. Acme shipped Zephyra 4. Carl Dunn praised the model's prose.": ['Carl Dunn: Zephyra 4'],
    'Acme shipped Zephyra 4. Key figures include Ada Brook and Carl Dunn, who publicly celebrated this success.': [
      'Ada Brook: Zephyra 4',
      'Carl Dunn: Zephyra 4',
    ],
    'Acme shipped Zephyra 4. Beta Labs sells hats. Voices like Carl Dunn offered technical insights.': [
      'Carl Dunn: Zephyra 4',
    ],
    'Acme shipped Zephyra 4. Carl Dunn stressed the importance of sleep.': [],
    'Acme shipped Zephyra 4. Carl Dunn shared his plan.': [],
  },
  'lists, and whose a thing is': {
    "- [@cdunn](https://x.com/cdunn/status/2) compares Zephyra 4, Beta Labs' Lark 2 and Quillpad.": [
      'Carl Dunn: Lark 2',
      'Carl Dunn: Quillpad',
      'Carl Dunn: Zephyra 4',
    ],
    "- [@cdunn](https://x.com/cdunn/status/2) noted Acme's Ropework.": ['Carl Dunn: Ropework'],
    '- Carl Dunn founded Acme. [@cdunn](https://x.com/cdunn/status/2) announced the launch of Acme.': [
      'Carl Dunn: Acme',
    ],
  },
  'what firms find out': {
    'Beta Labs reported high throughput for Zephyra 4.': ['Beta Labs: Zephyra 4'],
    'A Beta Labs paper reveals that Zephyra 4 knows some books by heart.': ['Beta Labs: Zephyra 4'],
  },
  'headings of posts, and what is told by the way': {
    '- **Zephyra 4**: Acme released it. Serving notes and other details: [@adabrook](https://x.com/adabrook/status/1), [@cdunn](https://x.com/cdunn/status/2).':
      ['Ada Brook: Zephyra 4', 'Carl Dunn: Zephyra 4'],
    '- **Zephyra 4 on laptops**: users report 16 tok/s via [@adabrook](https://x.com/adabrook/status/1).': [
      'Ada Brook: Zephyra 4',
    ],
    '- Zephyra 4 is seen as the best agent (summarized explicitly by [cdunn](https://x.com/cdunn/status/2)).': [
      'Carl Dunn: Zephyra 4',
    ],
    '- [@cdunn](https://x.com/cdunn/status/2) shared a joke about work, with references to Acme.': [],
    '- [@cdunn](https://x.com/cdunn/status/2) shared a slide from Ada Brook on hats.': [],
    '- **Quillpad for all**: [@cdunn](https://x.com/cdunn/status/2) gave a summary of Ropework.': [
      'Carl Dunn: Ropework',
    ],
    'New agents like Quillpad were highlighted by Carl Dunn.': ['Carl Dunn: Quillpad'],
    'Advances in safety were highlighted by Carl Dunn.': [],
    "- **Acme's phone**: per Foo Weekly, Ada Brook's team is late.": ['Foo Weekly: Acme'],
    'Key figures are Ada Brook and others, with comments from Carl Dunn.': [],
    "- [@cdunn](https://x.com/cdunn/status/2) unpacked Beta Labs and Acme's Zephyra 4 model.": ['Carl Dunn: Zephyra 4'],
    'Acme launched hats, showing gains on GridBench.': [],
    '- [@cdunn](https://x.com/cdunn/status/2) announced agents for all, signaling trouble for Quillpad.': [],
    'Foo Weekly reports a new Acme coding model called Zephyra 4.': ['Foo Weekly: Zephyra 4'],
    "The new Zephyra 4 takes the lead on Testers Inc's chat index.": [],
  },
  'what a paragraph is on': {
    'Acme shipped Zephyra 4 on Monday. Foo Weekly reported that early buyers were happy.': ['Foo Weekly: Zephyra 4'],
    'Acme shipped Zephyra 4 on Monday. Its engineer Ada Brook told The Lantern that the result surprised the team.': [
      'The Lantern: Zephyra 4',
    ],
    'Beta Labs sells hats, and The Lantern hears that the line is paused.': ['The Lantern: Beta Labs'],
    'Acme shipped Zephyra 4. According to Foo Weekly, nine of the ten largest banks wait for a test.': [
      'Foo Weekly: Zephyra 4',
    ],
    'According to Foo Weekly, Beta Labs, a maker of hats, will move.': ['Foo Weekly: Beta Labs'],
    'Ada Brook, chief scientist of Acme, plans to leave, Foo Weekly reports.': ['Foo Weekly: Ada Brook'],
    '- **Quillpad**: out now. "Lark 2 for people who have bosses", quipped [@cdunn](https://x.com/cdunn/status/2).': [
      'Carl Dunn: Quillpad',
    ],
  },
  'what a forum speaks of': {
    'Acme shipped Zephyra 4. Users on r/LocalZephyra ask who needs it.': ['r/LocalZephyra: Zephyra 4'],
    'Acme shipped Zephyra 4. A thread on r/LocalZephyra complains that Lark 2 is slow.': ['r/LocalZephyra: Lark 2'],
    'On r/LocalZephyra the talk is of Lark 2 and bills.': ['r/LocalZephyra: Lark 2'],
    'The r/LocalZephyra crowd is thrilled with Lark 2.': ['r/LocalZephyra: Lark 2'],
    '"At last," wrote one r/LocalZephyra poster about Lark 2.': ['r/LocalZephyra: Lark 2'],
    'Ada Brook was quick to praise Lark 2.': ['Ada Brook: Lark 2'],
    'r/LocalZephyra argued about whether an Anvil X1 is the better place for Lark 2.': ['r/LocalZephyra: Lark 2'],
  },
  'what a closing link is on': {
    '- Beta Labs and Acme have agreed to share a hat. - [Foo Weekly](https://foo.example/1)': [
      'Foo Weekly: Acme',
      'Foo Weekly: Beta Labs',
    ],
  },
  'what an outlet in brackets at the end is on': {
    '- Acme has agreed to share a hat. (Foo Weekly)': ['Foo Weekly: Acme'],
    '- Acme has agreed to share a hat (says Foo Weekly, we hear)': [],
    'Acme is out of hats (Foo Weekly post), and Lark 2 is slow.': ['Foo Weekly: Acme'],
  },
  'what is found out': {
    'A chart from Foo Weekly shows that Lark 2 is slow.': ['Foo Weekly: Lark 2'],
    "Foo Weekly's own numbers have Lark 2 ahead.": ['Foo Weekly: Lark 2'],
    'Lark 2 was reported by Foo Weekly to be late.': ['Foo Weekly: Lark 2'],
    'Foo Weekly named Lark 2 its model of the year.': ['Foo Weekly: Lark 2'],
    'Foo Weekly published results for Lark 2.': ['Foo Weekly: Lark 2'],
    'Beta Labs counts Acme among its customers.': [],
  },
  'what is said of': {
    'Acme confirmed that Lark 2 is fast in its editor.': ['Acme: Lark 2'],
    'Zephyra 4 costs less than last year, Ada Brook points out, and nobody knows why.': ['Ada Brook: Zephyra 4'],
    'The Bureau of Tides said ships can carry Quillpad.': [],
    'Ada Brook stressed open hats in an article co-authored with Carl Dunn.': [],
    '- Two cards are all that Lark 2 needs, insists Ada Brook.': ['Ada Brook: Lark 2'],
    'The folks at The Lantern noticed that Quillpad is down.': ['The Lantern: Quillpad'],
    'A survey by Testers Inc found that Lark 2 is loved.': ['Testers Inc: Lark 2'],
    'Acme pays well. Its CEO Ada Brook told The Lantern that hats are cheap.': ['The Lantern: Acme'],
    'Lark 2 draws little power, per a filing dug up by Ada Brook.': ['Ada Brook: Lark 2'],
    'Acme had also bid, sources tell The Lantern.': ['The Lantern: Acme'],
    '- **Zephyra 4 is out**: weights follow in May.\n- **Zephyra 4 on phones**: it is slow. Beta Labs paid for the hats, according to Foo Weekly.':
      ['Foo Weekly: Beta Labs'],
    'Foo Weekly says that Acme is broke, and Beta Labs told The Lantern that hats sell well.': [
      'Foo Weekly: Acme',
      'The Lantern: Beta Labs',
    ],
    "Foo Weekly's Ada Brook reports that Acme is broke.": ['Ada Brook: Acme', 'Foo Weekly: Acme'],
    "Per Carl Dunn's thread, Lark 2 is slow.": ['Carl Dunn: Lark 2'],
    '"We are months behind Beta Labs," Ada Brook told The Lantern.': ['The Lantern: Ada Brook'],
    '"Lark 2 is dear", complained Carl Dunn.': ['Carl Dunn: Lark 2'],
    'As Ada Brook puts it, Lark 2 is a mess.': ['Ada Brook: Lark 2'],
    "The Lantern's Ada Brook spent a week with Lark 2.": ['Ada Brook: Lark 2', 'The Lantern: Lark 2'],
    'The Lantern hears that Acme has run out of money.': ['The Lantern: Acme'],
    'According to The Lantern, Acme plans a new hat.': ['The Lantern: Acme'],
    'Per The Lantern, Beta Labs will hire.': ['The Lantern: Beta Labs'],
    'Ada Brook confirmed that Zephyra 4 is nothing but Zephyra with a new hat.': ['Ada Brook: Zephyra 4'],
    '@cdunn thanked Beta Labs for their patience.': ['Carl Dunn: Beta Labs'],
    'Acme is cutting sixty jobs, The Lantern reports.': ['The Lantern: Acme'],
    "The Lantern's sources say that Acme has run out of money.": ['The Lantern: Acme'],
    "Testers Inc's data show that Lark 2 costs less.": ['Testers Inc: Lark 2'],
    'Ada Brook was impressed by Lark 2.': ['Ada Brook: Lark 2'],
    'Carl Dunn is bullish on Quillpad.': ['Carl Dunn: Quillpad'],
    "In Ada Brook's view, Lark 2 is a letdown.": ['Ada Brook: Lark 2'],
    'Acme shows its oven and is, by its own account, second only to Lark 2.': [],
    'Acme confirmed to Foo Weekly that hats are gone.': ['Foo Weekly: Acme'],
    'Ada Brook told Foo Weekly that Zephyra 4 is late.': ['Ada Brook: Zephyra 4', 'Foo Weekly: Zephyra 4'],
    'The Lantern went through the books of Acme.': ['The Lantern: Acme'],
    'Foo Weekly: Acme to open Quillpad in May.': ['Foo Weekly: Acme'],
    'Word of the Acme round first surfaced in Foo Weekly.': ['Foo Weekly: Acme'],
    'Ada Brook has Lark 2 at 58.': ['Ada Brook: Lark 2'],
    'Ada Brook considers Lark 2 the better writer.': ['Ada Brook: Lark 2'],
    'Carl Dunn counted more than 2 million downloads of Quillpad, and Ada Brook urged everyone to try Lark 2.': [
      'Ada Brook: Lark 2',
    ],
    '- Ada Brook announced the first open model of a bank, Lark 2.': ['Ada Brook: Lark 2'],
    'Zephyra 4 is slow on phones, says Ada Brook.': ['Ada Brook: Zephyra 4'],
    'Zephyra 4 is late again. As Ada Brook points out, this was to be foreseen.': ['Ada Brook: Zephyra 4'],
    'As Carl Dunn points out, Lark 2 was trained on old chips.': ['Carl Dunn: Lark 2'],
    '- Ada Brook explains how Ropework makes Lark 2 fast.': ['Ada Brook: Lark 2'],
    '- Ada Brook noted that Acme now discusses its debts, and Carl Dunn praised Quillpad.': [
      'Ada Brook: Acme',
      'Carl Dunn: Quillpad',
    ],
    'Ada Brook shared Ropework, a method that runs on an Anvil X1.': ['Ada Brook: Ropework'],
    '@cdunn called for Lark 2 to be set free.': ['Carl Dunn: Lark 2'],
    'Ada Brook had the best analysis of Lark 2.': ['Ada Brook: Lark 2'],
    'Foo Weekly projects that Acme will be profitable in 2028.': ['Foo Weekly: Acme'],
    '- Ada Brook voiced doubts over the price of Quillpad.': ['Ada Brook: Quillpad'],
    'Ada Brook voiced doubts over the price of Quillpad.': [],
    'Ada Brook said that the new Lark 2 is quick.': ['Ada Brook: Lark 2'],
    '- Ada Brook, a designer at Acme, said that nobody needs the hats of Lark 2.': [],
    '@cdunn congratulated Beta Labs on Lark 2 being ready at last.': ['Carl Dunn: Lark 2'],
    'Few share the joy, with Carl Dunn calling Lark 2 half-baked.': ['Carl Dunn: Lark 2'],
    '- Ada Brook also underscores less is more for Quillpad.': ['Ada Brook: Quillpad'],
    'Ada Brook says that while Lark 2 is hyped as a rival of Zephyra 4, few use it.': ['Ada Brook: Lark 2'],
    'Carl Dunn discusses the joy of using Quillpad.': ['Carl Dunn: Quillpad'],
    '- Ada Brook compares Lark 2, Zephyra and Zephyra 4 at length.': [
      'Ada Brook: Lark 2',
      'Ada Brook: Zephyra',
      'Ada Brook: Zephyra 4',
    ],
    '@cdunn argued that after Zephyra 4, Beta Labs has to be taken seriously.': ['Carl Dunn: Beta Labs'],
    '- Carl Dunn mentioned that an Anvil X1 server could handle Lark 2.': ['Carl Dunn: Lark 2'],
  },
  'what somebody posts, whatever the verb': {
    '- **Lark 2 in detail**: the weights are out. [@cdunn](https://x.com/cdunn/status/1) plotted its memory, and [@adabrook](https://x.com/adabrook/status/2) walked through the data.':
      ['Ada Brook: Lark 2', 'Carl Dunn: Lark 2'],
    '- [@cdunn](https://x.com/cdunn/status/1) got Quillpad running on two phones.': ['Carl Dunn: Quillpad'],
    '- [@cdunn](https://x.com/cdunn/status/1): Lark 2 on a phone, at last (**120.5**)': ['Carl Dunn: Lark 2'],
    'Lark 2 is out. The best posts came from [@cdunn](https://x.com/cdunn/1), [@quillpad](https://x.com/q/2) and [@adabrook](https://x.com/adabrook/1).':
      ['Ada Brook: Lark 2', 'Carl Dunn: Lark 2'],
    'Lark 2 is dearer than its elders, @cdunn points out, "and nobody knows why".': ['Carl Dunn: Lark 2'],
    'Ada Brook called Lark 2 "a hat." Carl Dunn praised Quillpad.': ['Ada Brook: Lark 2', 'Carl Dunn: Quillpad'],
  },
  'what a digest on one thing is on, in its items': {
    '**Top story: Lark 2**\n\n## Facts\n\nBeta Labs released Lark 2.\n\n- **Views**\n  - [@cdunn](https://x.com/cdunn/status/1) hoped for the hats of Zephyra, but Lark 2 has none\n  - [@adabrook](https://x.com/a/status/2) says the hats are the news':
      ['Carl Dunn: Lark 2'],
    "**Top story: Lark 2**\n\n## Facts\n\nBeta Labs released Lark 2.\n\n- **Views**\n  - Carl Dunn measured 70% on GridBench\n  - Testers Inc measures 40 tokens a second on Acme's own API":
      ['Carl Dunn: Lark 2', 'Testers Inc: Lark 2'],
  },
  'what is held against another': {
    '- **Lark 2**: it is out.\n  - Carl Dunn points out that its GridBench score is below that of Zephyra 4.': [
      'Carl Dunn: Lark 2',
    ],
  },
  'what somebody does not like': {
    '- **Lark 2**: it is out. [@cdunn](https://x.com/cdunn/status/1) was not impressed by its hats.': [
      'Carl Dunn: Lark 2',
    ],
  },
  'what somebody wrote is on': {
    "Ada Brook's long thread on Quillpad made the rounds.": ['Ada Brook: Quillpad'],
    "- Carl Dunn summarized Acme's GridBench benchmark, revealing that Lark 2 fails most of it.": [
      'Carl Dunn: GridBench',
    ],
    'A Foo Weekly summary contrasts Lark 2 with its elders.': ['Foo Weekly: Lark 2'],
    "Testers Inc's own survey puts Beta Labs on top.": ['Testers Inc: Beta Labs'],
  },
  'who is given as the source': {
    'Lark 2 has learned to sing, according to Foo Weekly.': ['Foo Weekly: Lark 2'],
    'Quillpad now runs on phones, as reported by @adabrook and @cdunn.': ['Ada Brook: Quillpad', 'Carl Dunn: Quillpad'],
  },
  'whom an outlet has on its cover': {
    'The Quillpad team left, and Acme was featured on the cover of Foo Weekly.': ['Foo Weekly: Acme'],
  },
  'one of several who tell': {
    'Critics like Carl Dunn say that Lark 2 sings.': ['Carl Dunn: Lark 2'],
    'Critics such as Carl Dunn say Lark 2 sings.': ['Carl Dunn: Lark 2'],
  },
  'nobody, where nobody is named before': {
    'Was unimpressed by Zephyra 4.': [],
    'Flagged Lark 2, as did Carl Dunn.': [],
  },
  'nothing new without a name': {
    'Acme tidied its site, and a tool for maps was shared by Carl Dunn.': [],
  },
  'whoever is quoted, and where': {
    'To quote Ada Brook from Foo Weekly: Acme is late to the party.': ['Ada Brook: Acme', 'Foo Weekly: Acme'],
  },
  'what the lead speaks of': {
    '- **Lark 2**: strong at sums. A demo on Quillpad is out. Carl Dunn praised its speed.': ['Carl Dunn: Lark 2'],
    "- **Lark 2 at work**: Carl Dunn shared details on deployments using Acme's Quillpad.": ['Carl Dunn: Lark 2'],
    '- **A hat for Lark 2**: Carl Dunn said that Quillpad helped him to build Lark 2 in a day.': ['Carl Dunn: Lark 2'],
  },
  'who closes an item of a briefing': {
    '- Acme raised $20 million from Beta Labs. - [The Lantern](https://lantern.example/acme)': ['The Lantern: Acme'],
    '- Beta Labs released Lark 2 and Quillpad. - [Foo Weekly](https://foo.example/lark)': [
      'Foo Weekly: Lark 2',
      'Foo Weekly: Quillpad',
    ],
    '- Acme added a third voice to Zephyra 4. - [Foo Weekly](https://foo.example/voice)': ['Foo Weekly: Zephyra 4'],
    '- Beta Labs released Lark 2, a model for poems. - [Foo Weekly](https://foo.example/lark)': ['Foo Weekly: Lark 2'],
    '- Acme confirmed that its Zephyra 4 was built on Lark 2. - [The Lantern](https://lantern.example/built)': [
      'The Lantern: Zephyra 4',
    ],
    '- Acme CEO Ada Brook met a minister about chips. - [The Lantern](https://lantern.example/met)': [
      'The Lantern: Ada Brook',
      'The Lantern: Acme',
    ],
    '- Acme raised $20 million, days after releasing Zephyra 4. - [Foo Weekly](https://foo.example/days)': [
      'Foo Weekly: Acme',
    ],
    '- Acme began testing Zephyra 4 on phones. - [Foo Weekly](https://foo.example/tests)': ['Foo Weekly: Zephyra 4'],
    '- Acme CEO Ada Brook confirmed plans for Lark 2 phones. - [The Lantern](https://lantern.example/lark)': [
      'Ada Brook: Lark 2',
      'The Lantern: Lark 2',
    ],
    '- Beta Labs has postponed Lark 2 by a month, people say. - [Foo Weekly](https://foo.example/late)': [
      'Foo Weekly: Lark 2',
    ],
    "- Beta Labs' latest, Lark 2, came about by chance. - [Foo Weekly](https://foo.example/latest)": [
      'Foo Weekly: Lark 2',
    ],
    "- Former Beta Labs chief Ada Brook's startup Acme is hiring. - [Foo Weekly](https://foo.example/jobs)": [
      'Foo Weekly: Acme',
    ],
    "- The newest entry in Acme's store is Quillpad, a free editor. - [Foo Weekly](https://foo.example/store)": [
      'Foo Weekly: Quillpad',
    ],
    '- An owner of an Anvil X1 runs Lark 2 at home. - [r/LocalZephyra](https://reddit.com/r/LocalZephyra/1)': [
      'r/LocalZephyra: Lark 2',
    ],
  },
  'what the heading speaks of, not the lead of the item before': {
    '## Zephyra 4\n\n- Two sizes\n  - **Lark 2:** 4 billion\n  - Reported by @cdunn': ['Carl Dunn: Zephyra 4'],
  },
  'what an earlier sentence names': {
    'Acme and Beta Labs signed a pact. Sources told Foo Weekly that the shares would have no votes.': [
      'Foo Weekly: Acme',
    ],
    'Zephyra is in. Carl Dunn finds it boring.': ['Carl Dunn: Zephyra'],
    'Acme is buying hats. Reporting by Foo Weekly says Acme paid in cash.': ['Foo Weekly: Acme'],
  },
  'whom a judge or a host stands before': {
    '- Judge Ada Brook ordered Acme to hand over its hats. - [Foo Weekly](https://foo.example/hats)': [
      'Foo Weekly: Acme',
    ],
    '- At a fair hosted by Senator Ada Brook, Acme promised more hats. - [Foo Weekly](https://foo.example/fair)': [
      'Foo Weekly: Acme',
    ],
  },
  'in lists and further statements': {
    '- Zephyra 4 was highlighted by [@adabrook](https://x.com/adabrook/status/1) and [@cdunn](https://x.com/cdunn/status/2).':
      ['Ada Brook: Zephyra 4', 'Carl Dunn: Zephyra 4'],
    '- Zephyra 4 is out, highlighted by experts like Ada Brook.': ['Ada Brook: Zephyra 4'],
    '- Ada Brook notes that Zephyra 4 is out, and that Lark 2 is dear.': ['Ada Brook: Lark 2', 'Ada Brook: Zephyra 4'],
    '- Ada Brook notes that Acme ships models like Zephyra 4.': ['Ada Brook: Acme'],
  },
  'what views and studies are on, and places': {
    'Ada Brook has shared mixed views on Zephyra 4.': ['Ada Brook: Zephyra 4'],
    '- Ada Brook says Norland is at ease with it.': ['Ada Brook: Norland'],
    'Independent evaluations from Testers Inc validate Zephyra 4 as a fast model.': ['Testers Inc: Zephyra 4'],
  },
  'what forums discuss': {
    'Quillpad was discussed on r/LocalZephyra at length.': ['r/LocalZephyra: Quillpad'],
  },
};

const LEFT: readonly string[] = [
  'Foo Weekly for 3/4/2026-3/5/2026 covers Lark 2.',
  '- **Lark 2 is out**: weights below. Ada Brook says more are coming.',
  'Acme says that Zephyra 4 beats all others.',
  'Acme claims 200 tokens a second on Lark 2.',
  'Ada Brook spotted in Lyon with Acme people.',
  'Acme and Testers Inc were suggested, with Acme positioned between Beta Labs and Lark 2.',
  'Beta Labs placed a large order with Acme.',
  'Acme says it will open a shop for Lark 2 owners.',
  'A memo by Ada Brook notes nothing new.',
  'Beta Labs released Lark 2, which it says runs faster than Zephyra 4.',
  '"We plan to wear Lark 2 hats," Ada Brook wrote.',
  '- **Odds and ends**: Acme released Zephyra 4. Ada Brook highlights a new kind of hat.',
  '- **Quillpad is out**: a post.\n    - A user likes it.\n        - Carl Dunn notes that people rarely read.',
  'Acme raised money, and Beta Labs voiced interest in Acme.',
  '- [@cdunn](https://x.com/cdunn/status/1) joined Beta Labs.',
  '- [@cdunn](https://x.com/cdunn/status/1): "hats are over" (**21.3K**)',
  '- [@cdunn](https://x.com/cdunn/status/1) released Quillpad.',
  'Acme sells hats. Its CEO Ada Brook said that the Anvil X1 is sold out.',
  'Acme announced a new office, while Beta Labs released Lark 2.',
  'Ada Brook, CEO of Acme, wrote that Acme is in good health.',
  '- **Lark 2 in the wild**: it runs on two phones ([@cdunn](https://x.com/cdunn/1)).',
  '- **Lark 2 in the wild**: news below.\n- [@cdunn](https://x.com/cdunn/1) shared a picture of his lunch.',
];

for (const [what, sentences] of Object.entries(READ))
  describe(`reports: ${what}`, () => {
    for (const [text, expected] of Object.entries(sentences))
      it(text, () => {
        expect([...reportsOf(text)].sort()).toEqual([...expected].sort());
      });
  });

describe('no reports', () => {
  for (const text of LEFT)
    it(text, () => {
      expect(reportsOf(text)).toEqual([]);
    });
});

describe('what members of a community say', () => {
  const talk = (words: string): readonly string[] =>
    reportsOf(`## Quillpad Discord\n\n- **Notes**: Users compare notes.\n   - ${words}\n`);

  it('is no report where they only ask or mention', () => {
    expect(talk('Ada Brook mentioned that she uses Zephyra 4.')).toEqual([]);
    expect(talk('Ada Brook announced that Zephyra 4 is out.')).toEqual(['Ada Brook: Zephyra 4']);
  });

  it('is of nothing that it does not name, as told by a firm or of whom the channel is of', () => {
    expect(talk('Such work takes long, as detailed in the blog post by Testers Inc.')).toEqual([]);
    expect(talk('Such work takes long, as Ada Brook puts it.')).toEqual([]);
  });

  const POST =
    '# Reddit Recap\n\n- **[Zephyra 4 is out](https://x.test)** (Activity: 12): **Acme has released Zephyra 4.**\n';
  const comment = (words: string): readonly string[] => reportsOf(`${POST}    - ${words}\n`);

  it('is told of whoever comments below a post of a forum, where he names it', () => {
    expect(comment('Quorl_Fan77 highlights that Zephyra 4 is slow.')).toEqual(['Quorl_Fan77: Zephyra 4']);
    expect(comment('Quorl_Fan77 notes that 40 people left.')).toEqual([]);
  });

  it('goes on with "they" and "the commenter"', () => {
    expect(comment('Quorl_Fan77 asks for help. They also note that Zephyra 4 is slow.')).toEqual([
      'Quorl_Fan77: Zephyra 4',
    ]);
    expect(comment('Quorl_Fan77 asks for help. The commenter argues that Zephyra 4 is quick.')).toEqual([
      'Quorl_Fan77: Zephyra 4',
    ]);
    expect(comment('Users ask for help. They also note that Zephyra 4 is slow.')).toEqual([]);
  });
});

describe('fault that is found', () => {
  it('is no report besides', () => {
    expect(reportsOf('Ada Brook criticized Zephyra 4.')).toEqual([]);
  });
});

describe('what somebody thinks of what a story is headed by', () => {
  const story = (words: string): readonly string[] => reportsOf(`## Tools\n\n### Zephyra 4 Is Out\n\n${words}\n`);

  it('is a report of it, though it goes by no name', () => {
    expect(story('The model is fast. Ada Brook judged the prose strong.')).toEqual(['Ada Brook: Zephyra 4']);
    expect(story('It is free. Ada Brook estimated that users save a third.')).toEqual(['Ada Brook: Zephyra 4']);
  });

  it('is none where the words are of something else', () => {
    expect(story('It is free. Ada Brook called rivals a joke.')).toEqual([]);
  });
});
