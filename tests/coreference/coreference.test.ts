/** What pronouns and descriptions are read to stand for. */
import { describe, expect, it } from 'vitest';
import { createExtractor, readDigest, readLexicon } from '../../extractors/index.ts';

const lexicon = readLexicon(
  `[company]
Acme
Beta Labs
Cinder
Hugging Face
LMArena
[model]
Zephyra 4 @ Acme
Zephyra 5 @ Acme
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
Ada Brook
`,
  'test',
);
const { annotate } = createExtractor({ builtIn: false, lexicon });

/** "it: Zephyra 4", for each word that stands for something. */
function resolved(text: string): readonly string[] {
  const { entities, mentions } = annotate(readDigest(text, { path: '2026-01-15.md' }));
  return mentions
    .filter(({ by }) => by === 'coreference')
    .map(({ text: word, entity, others }) => {
      const names = [entity, ...(others ?? [])].map((index) => entities[index]!.name);
      return `${word}: ${names.join(' + ')}`;
    });
}

const RESOLVED: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'a model by its kind and size': {
    'Acme shipped Zephyra 4. The 82M TTS model holds the top.': ['The 82M TTS model: Zephyra 4'],
  },
  'whose backers somebody is one of': {
    'The startup is Cinder. Acme, one of its backers, has closed a fund.': ['its: Cinder'],
  },
  'whom a story is of, rather than who only offers the thing': {
    'Acme introduced Zephyra 4. Beta Labs offers the model, too. Ada Brook, the company’s chief, praised it.': [
      'the model: Zephyra 4',
      'the company: Acme',
      'it: Zephyra 4',
    ],
  },
  'what was told before, by no name': {
    'Acme shipped Zephyra 4. Ada Brook framed it as proof that grids pay.': [],
  },
  'what those who go to another have set up': {
    'Acme bought Cinder. Ada Brook, who started the firm, will join Acme.': ['the firm: Cinder'],
  },
  'what is put behind others': {
    'Zephyra 4 writes code. Quillpad won an award. The maker put it behind Lark 2.': ['it: Zephyra 4'],
  },
  'what somebody of a firm praises': {
    "Zephyra 4 writes code. Acme's Ada Brook praised its style.": ['its: Zephyra 4'],
  },
  'the firm of somebody whom it describes': {
    "Acme signed a deal with Cinder. Ada Brook, the company's chief, praised it.": ['the company: Acme'],
  },
  'what is found to be so many times faster': {
    'Zephyra 4 is out. Testers found it three times faster than Lark 2.': ['it: Zephyra 4'],
  },
  'who is named by himself, rather than by what others buy of his': {
    'The vehicle buys Acme processors and leases them to Cinder, to be run at its second site.': ['its: Cinder'],
  },
  'whoever raises money, rather than who joins in': {
    'Acme raised $2 billion. Beta Labs and Cinder joined in. The startup has 60 employees.': ['The startup: Acme'],
  },
  'one of two': {
    'Acme released Zephyra 4 and Zephyra 5, saying the latter rivals Lark 2.': ['latter: Zephyra 5'],
    'Acme works with Cinder. The former builds chips.': ['former: Acme'],
    'Acme and Cinder met the former chief of Beta Labs.': [],
  },
  'a family by its members': {
    'Acme released the Zephyra 4 family. The models beat Lark 2 on GridBench.': ['The models: Zephyra 4'],
    'Acme presented Zephyra 4. All three variants beat Lark 2.': ['All three variants: Zephyra 4'],
    'Acme released the Zephyra 4 series. These models run on an Anvil X1.': ['These models: Zephyra 4'],
    'Acme released Zephyra 4 and Zephyra 5, competitive with Lark 2. These models are open.': [
      'These models: Zephyra 4 + Zephyra 5',
    ],
    'Acme released new versions of Lark 2. The models are open.': [],
    'Acme released Zephyra 4. The models are open.': [],
  },
  'what a clause behind another acts on': {
    'Ada Brook called Zephyra 4 "a flop," while Beta Labs praised it as the best.': ['it: Zephyra 4'],
    'Users love Zephyra 4, but nobody has ported it to Quillpad.': ['it: Zephyra 4'],
    'Ada Brook tried Zephyra 4, calling it the best.': ['it: Zephyra 4'],
    'Ada Brook tried Zephyra 4 and Lark 2, and Beta Labs praised it.': [],
    'Zephyra 4 and Lark 2 are out, but Zephyra 5 beats both.': ['both: Zephyra 4 + Lark 2'],
    'Zephyra 4 is out on Quillpad, and early votes put it behind Lark 2.': ['it: Zephyra 4'],
  },
  'who beats what it is as dear as, and what two build on': {
    'Zephyra 5 costs the same as its predecessor, Zephyra 4, and beats it.': ['its: Zephyra 5', 'it: Zephyra 4'],
    'Ropework is out. Acme and Cinder both build on it.': ['it: Ropework'],
  },
  'a model by its size and architecture': {
    'Acme released Zephyra 4. The 2B model itself beats Lark 2.': ['The 2B model: Zephyra 4'],
    'Acme released Zephyra 4. The 106B MoE beats Lark 2.': ['The 106B: Zephyra 4'],
  },
  'whose result on a test': {
    'Acme released Zephyra 4. Its GridBench score is low.': ['Its: Zephyra 4'],
  },
  'what is brought out': {
    'Acme launched Zephyra 4. Zephyra 5 leads on GridBench. The launch includes two sizes.': ['The launch: Zephyra 4'],
    'Acme launched Zephyra 4. The launch was slow.': [],
    'Ada Brook prefers Zephyra 4. The rollout includes two sizes.': [],
  },
  'what is taken up, and what others beat': {
    'Cinder integrated Zephyra 4 into Quillpad. Acme incorporated it, too.': ['it: Zephyra 4'],
    'Zephyra 4 leads on GridBench, though models like Zephyra 5 and Lark 2 outperform it on Anvil X1.': [
      'it: Zephyra 4',
    ],
    'Acme released Zephyra 4. A Quillpad demo is out. Ada Brook praised its speed.': ['its: Zephyra 4'],
    'Acme released Zephyra 4. This small open model fully beats Lark 2.': ['This small open model: Zephyra 4'],
  },
  'who goes on speaking': {
    'Ada Brook praised Zephyra 4. They note that Lark 2 is slow.': ['They: Ada Brook'],
    'Ada Brook praised Zephyra 4. The commenter also mentions Quillpad.': ['The commenter: Ada Brook'],
    'Ada Brook praised Zephyra 4, which a user runs at home. They note that Lark 2 is slow.': [],
    'Acme released Zephyra 4. They note that Lark 2 is slow.': [],
  },
  'a model by its kind or size': {
    'Acme released Zephyra 4. The dense model posts 71% on GridBench.': ['The dense model: Zephyra 4'],
    'Acme released Zephyra 4. The open-weight 84-billion-parameter model scores 71%.': [
      'The open-weight 84-billion-parameter model: Zephyra 4',
    ],
    'Acme offers Zephyra 4 now. The 34B beats Lark 2.': ['The 34B: Zephyra 4'],
    'Acme released Zephyra 4. The 34B model undercuts Lark 2 on price.': ['The 34B model: Zephyra 4'],
    'Quillpad subscribers get Zephyra 4 first; it is fast.': ['it: Zephyra 4'],
    'A Torch/Quillpad community member praised Zephyra 4 after it beat Lark 2.': ['it: Zephyra 4'],
    'Acme released Zephyra 4 in four sizes, claiming the largest beats Lark 2.': ['largest: Zephyra 4'],
    'Acme released Zephyra 4. The reward model scores 71%.': [],
  },
  'no thing that is told of by the way': {
    'Acme released Zephyra 5. It folds shirts in minutes, where Zephyra 4 needed hours. On GridBench it ranks first.': [
      'It: Zephyra 5',
      'it: Zephyra 5',
    ],
    'Acme says Ropework makes Zephyra 5 faster. On GridBench it posts 71%.': ['it: Zephyra 5'],
    'Zephyra 5 gets 79%; Zephyra 4 managed only 71%. On GridBench it wins.': ['it: Zephyra 5'],
    'Acme will build agents for Cinder. It is the largest contract yet for the company.': ['the company: Acme'],
    'Acme released Lark 2; Cinder sent it a letter over clips.': ['it: Acme'],
    'Acme trails only Cinder among labs, and undercuts it on price.': ['it: Cinder'],
    'Zephyra 4 remains cheap, but Lark 2 beats it on every test.': ['it: Zephyra 4'],
    'Acme unveiled Zephyra 4, and open-sourced Zephyra 5, claiming that it beats Lark 2.': ['it: Zephyra 5'],
  },
  'who does something behind "with"': {
    'Acme closed a round, with Cinder putting in money for a seat of its CFO.': ['its: Cinder'],
    'Acme closed a round, with Cinder joining, to sell its apps.': ['its: Acme'],
    'Acme counts Cinder among its customers.': ['its: Acme'],
  },
  'not who only makes it, and the model that was trained': {
    'Acme will sell its own chips. They are made by Cinder. The company is hiring.': ['its: Acme', 'The company: Acme'],
    'Acme released Zephyra 4, which it says is small. It was pretrained on hats.': ['it: Acme', 'It: Zephyra 4'],
  },
  'the only two firms spoken of': {
    'Acme dropped its suit against Cinder after the two companies signed a deal.': [
      'its: Acme',
      'the two companies: Acme + Cinder',
    ],
    'Acme sued Cinder. The two will share a lab.': ['The two: Acme + Cinder'],
  },
  'another than who its own clause names': {
    'Acme signed a deal to supply Cinder with power, and the trading firm will put money into Acme stock.': [
      'firm: Cinder',
    ],
  },
  'who is given money': {
    'Ada Brook, a founder of Acme who gave it about $38 million, wants more.': ['it: Acme'],
  },
  'both of two': {
    'Acme released Zephyra 4 and Zephyra 5. Both are small.': ['Both: Zephyra 4 + Zephyra 5'],
  },
  'the first of two who act': {
    'Acme and the small lab Cinder will build it. The company is hiring.': ['The company: Acme'],
  },
  'no predecessor, and the maker of what is first': {
    'Zephyra 4 took a day, where its predecessor Lark 2 needed two. Cinder runs it.': [
      'its: Zephyra 4',
      'it: Zephyra 4',
    ],
    'Acme launched Zephyra 4, its first reasoning family.': ['its: Acme'],
  },
  'what a description with another name in it describes': {
    'Cinder, the Beta Labs drug company, is busy. The company raised money.': ['The company: Cinder'],
    'Acme met Cinder, a Beta Labs company. Acme bought the startup.': ['the startup: Cinder'],
  },
  'a model by its size': {
    '# One\n\nAcme has Lark 2 27B-A4B and Lark 2 9B.\n\n# Two\n\nThe 27B edges out Zephyra 5, and 9B runs.': [
      '27B: Lark 2 27B-A4B',
      '9B: Lark 2 9B',
    ],
    'Acme has Lark 2 27B-A4B. The 27B tokens of the 27B run cost a 27B budget.': [],
  },
  'what the sentence before speaks of': {
    'Acme released Zephyra 4. It scores 81% on GridBench.': ['It: Zephyra 4'],
    'Acme released Zephyra 4. On an Anvil X1 it writes fast.': ['it: Zephyra 4'],
    'Acme released Zephyra 4. A figure for Lark 2 is missing. Beta Labs hosts it.': ['it: Zephyra 4'],
    'Beta Labs released Lark 2. Cinder has built it into Quillpad.': ['it: Lark 2'],
    'Acme released Zephyra 4. Testers found it slower than Lark 2.': ['it: Zephyra 4'],
    'Acme released Zephyra 4. Cinder fabs it.': ['it: Zephyra 4'],
    'Acme sued Beta Labs. Both are Cinder-backed, and both sell hats.': [
      'Both: Acme + Beta Labs',
      'both: Acme + Beta Labs',
    ],
    'Zephyra 4 costs a tenth of Lark 2 and trails it by a point.': ['it: Lark 2'],
    'Acme released Zephyra 4. It raised $20 million a week later.': ['It: Acme'],
    'Zephyra 4 beats Lark 2 on GridBench. The model is free.': ['The model: Zephyra 4'],
    'Acme released Zephyra 4. Weights are on Hugging Face. The company sells hats.': ['The company: Acme'],
    "Acme released Zephyra 4. It is first on LMArena's GridBench. The company sells hats.": [
      'It: Zephyra 4',
      'The company: Acme',
    ],
    'Acme teamed up with Hugging Face. Hugging Face sells hats. The company is glad.': ['The company: Hugging Face'],
    'Acme sells hats. Critics like the Cinder-built van. The company raised $2 million.': ['The company: Acme'],
    'Acme sells hats. Interest rose after the Cinder IPO. The company raised $2 million.': ['The company: Acme'],
    'Acme raised $2 million, with Beta Labs and Cinder participating. The company sells hats.': ['The company: Acme'],
    'Acme sells hats. A fund led, with Beta Labs and Cinder participating. The company is old.': ['The company: Acme'],
    'Acme sells hats. It moved a shop to Cinder. The company raised $2 million.': ['It: Acme', 'The company: Acme'],
    'Acme sells hats. Its tailor came from Cinder and Beta Labs. The company raised $2 million.': [
      'Its: Acme',
      'The company: Acme',
    ],
    'Acme sells hats. A tailor left after leaving Cinder. The company raised $2 million.': ['The company: Acme'],
    'Acme sells hats. Patterns are on Beta Labs and Cinder. The company raised $2 million.': ['The company: Acme'],
    'Acme sells hats. Cinder has become a shareholder in the company.': ['the company: Acme'],
    'Beta Labs sells hats. Acme, which rents shops from Cinder, is a backer of the company.': ['the company: Cinder'],
    'Acme released Zephyra 5. Unlike Zephyra 4, it is free.': ['it: Zephyra 5'],
    'Acme released Zephyra 5. It is faster than the previous Zephyra 4, and the model is free.': [
      'It: Zephyra 5',
      'the model: Zephyra 5',
    ],
    'Acme released Quillpad. On Lark 2 it halves the cache.': ['it: Quillpad'],
    'Acme bought Cinder and its 40 shops.': ['its: Cinder'],
    'Acme bought Cinder and its shares rose.': ['its: Acme'],
    'Tessel closed a round. Acme and Cinder led the round. The company hires.': ['The company: Tessel'],
    'Tessel grew, and Acme remains the majority owner. The company hires.': ['The company: Tessel'],
    'Acme invested in Tessel and now owns 27% of it.': ['it: Tessel'],
  },
  'a firm by what it is, where it sits or what it makes': {
    'Acme is hiring. The voice startup got $5 million from Cinder.': ['startup: Acme'],
    'Acme will rent 800 chips from Cinder. The Dutch cloud provider hosts them.': ['provider: Cinder'],
    'Acme shipped GridBench to Ada. The dataset is small.': ['The dataset: GridBench'],
    'Acme is hiring. The Paris company pays well.': ['company: Acme'],
    'Acme met Cinder. Beta Labs put $5 million into the Zephyra 4 maker.': ['maker: Acme'],
    'Cinder took over Acme, the Lyon company that sells hats.': [],
    'Cinder is small. Its rival startup Acme is large.': ['Its: Cinder'],
  },
  'no name that something else is only held against, or that opens the sentence for it': {
    'Acme released Zephyra 4. Acme claims more speed than the previous Lark 2, and the model is free.': [
      'the model: Zephyra 4',
    ],
    'Acme released Zephyra 4. Unlike Lark 2, it is free.': ['it: Zephyra 4'],
    'Acme released Zephyra 4. Besides Lark 2, a small rival, it is the only free one.': ['it: Zephyra 4'],
    'Acme released Quillpad. On Lark 2 it saves memory.': ['it: Quillpad'],
    'Acme released Zephyra 4. On GridBench, a test set that Cinder put together, it gets 41%.': ['it: Zephyra 4'],
  },
  'what was spoken of, behind a phrase that opens the sentence with another name': {
    'Acme is growing. According to Cinder, the company is hiring.': ['the company: Acme'],
    'Acme is growing. Together with Cinder, the startup also built a board.': ['the startup: Acme'],
    'Acme is growing. Backed by Cinder, the company has plans.': ['the company: Acme'],
    'Acme is growing. Like Cinder, the startup, it has plans.': ['it: Acme'],
    'Zephyra 4 is out. Compared with Lark 2, the model is slow.': ['the model: Zephyra 4'],
    ', the company is hiring.': [],
  },
  'neither of two who open a sentence together': {
    'Acme is quick. Cinder and Tessel followed. The company is hiring.': ['The company: Acme'],
    'Acme is quick. Cinder came with Tessel. The company is hiring.': ['The company: Cinder'],
  },
  'another than where somebody who acts on it was before': {
    'Acme makes hats. Ada Brook, who had worked at Cinder, founded the company.': ['the company: Acme'],
  },
  'the firm that the title of an article opens with': {
    '# Acme Closes In on Cinder\n\n## What is new?\n\nAda Brook wrote, and Tessel put Acme into its oven. According to her, the startup is hiring.':
      ['its: Tessel', 'the startup: Acme'],
    '# Acme Closes In on Cinder\n\n## What is new?\n\nShares of Tessel fell. The company said nothing.': [
      'The company: Tessel',
    ],
  },
  'another than whoever does something to it': {
    'Acme pays Cinder for a licence. Acme gets no stake in the company.': ['the company: Cinder'],
    'Acme works with Cinder and resells the company for parts.': ['the company: Cinder'],
    'Acme settled with Cinder and will launch a radio service with the startup.': ['the startup: Cinder'],
    'Acme settled with Cinder and will work with the startup next year.': ['the startup: Cinder'],
  },
  'who is told of as belonging to another': {
    'Cinder now has six cars. The Acme unit plans more.': ['unit: Cinder'],
    'Cinder raised money. The Beta Labs-backed startup sells cars.': ['startup: Cinder'],
    'Cinder raised money. The New York startup sells cars.': ['startup: Cinder'],
    'Cinder, the Beta Labs-backed startup, sells cars.': [],
  },
  'what a headline speaks of, and what is got now': {
    'Acme released Zephyra 5. Quillpad users get it now.': ['it: Zephyra 5'],
  },
  'a model by its variant alone': {
    'Acme released Tarn 4 Mini. Mini runs on a phone.': ['Mini: Tarn 4 Mini'],
  },
  'a law once it is named': {
    'Acme read the Open Scales Act. Cinder opposes the measure.': ['the measure: Open Scales Act'],
  },
  'none of what it is made of': {
    'Acme released Zephyra 4. Built on Ropework and Lark 2, it runs well.': ['it: Zephyra 4'],
  },
  'no firm that only puts money in': {
    'Acme raised money. Cinder invested $3 million. The company sells cars.': ['The company: Acme'],
    'Acme raised $40 million. The round was led by Beta Labs, with Cinder taking part. The company has 20 staff.': [
      'The company: Acme',
    ],
    'Acme raised $40 million. An unknown led the round, with Cinder joining. The company aims for more.': [
      'The company: Acme',
    ],
  },
  'a firm by the last word of its name': {
    'Beta Labs rents chips. Cinder also put money in. The lab will train on them.': ['The lab: Beta Labs'],
  },
  'what the model does with a number': {
    'Acme released Zephyra 4. On GridBench the model reaches 71%.': ['the model: Zephyra 4'],
    'Acme released Zephyra 4. The model weights are large.': [],
  },
  'what is replaced and what is put out': {
    'Acme rolled out Zephyra 5 in Quillpad. It replaces Zephyra 4 next week.': ['It: Zephyra 5'],
  },
  'the subject, not who says it': {
    'Lark 2 is here. Beta Labs claims that it outperforms Zephyra 4.': ['it: Lark 2'],
    'Zephyra 4 runs well. With Ropework it runs on an Anvil X1.': ['it: Zephyra 4'],
  },
  'who makes it': {
    'Beta Labs notified Acme that it has been chosen.': ['it: Acme'],
    'Acme praised the engine that it runs for Quillpad.': ['it: Acme'],
  },
  'what is looked at': {
    "Acme's Zephyra 4, a model for radio, leads GridBench. Cinder measured two seconds until it answers.": [
      'it: Zephyra 4',
    ],
  },
  'whose people or news a sentence tells of': {
    'Cinder engineers say that Lark 2 leads their private chart.': ['their: Cinder'],
    'Cinder released Lark 2. Their Quillpad editor supports it.': ['Their: Cinder', 'it: Lark 2'],
    'Lark 2 is a small MoE model by Cinder. It supports charts.': ['It: Lark 2'],
  },
  'nobody where people have it that nobody names': {
    'Acme shipped Zephyra 4. A member shared their Quillpad setup.': [],
    'Acme shipped Zephyra 4. Users like it. They run their Quillpad on a phone.': ['it: Zephyra 4'],
    'Acme members shared their Quillpad.': ['their: Acme'],
  },
  'what is made to do something': {
    'Acme released Zephyra 4 with a bug causing it to stutter.': ['it: Zephyra 4'],
  },
  'what is put out, not what it is made from': {
    'Cinder posted weights for Zephyra 4, a fine-tune of Lark 2 for law, and claims it beats Zephyra 5.': [
      'it: Zephyra 4',
    ],
  },
  'what it is said to be': {
    'Acme released Zephyra 4. Cinder serves it at 90 tokens a second.': ['it: Zephyra 4'],
    'Acme released Zephyra 4. Cinder and Beta Labs adopted it.': ['it: Zephyra 4'],
    'Acme is here. Beside Lark 2 stands Quillpad by Cinder. It is a fork of an old editor.': ['It: Quillpad'],
    'Acme released Quillpad with Cinder. It was the first lab to try.': ['It: Acme', 'lab: Acme'],
  },
  'what others are only held against': {
    'Acme released Zephyra 4. It is ahead of Lark 2 and Zephyra 5. The model is free.': [
      'It: Zephyra 4',
      'The model: Zephyra 4',
    ],
    'Acme released Zephyra 4. Acme reports 58% on GridBench, ahead of Lark 2 and Zephyra 5, and says the model is free.':
      ['the model: Zephyra 4'],
  },
  'another than who does it': {
    'Acme is hiring. Cinder has agreed to put $4 million into the company.': ['the company: Acme'],
    'Cinder is large and said that the company pays well.': ['the company: Cinder'],
  },
  'a firm that another buys': {
    'Acme founded Cinder, and Beta Labs bought it in May.': [],
    'Ada Brook founded Cinder, and Beta Labs bought it in May.': ['it: Cinder'],
  },
  'what a lead names': {
    '- **Zephyra 4**: Acme released four models of many sizes.': ['models: Zephyra 4'],
    "- **Zephyra 4**: Acme's open model for radio, with hats.": ['model: Zephyra 4'],
    '- **Zephyra 4**: Acme updated its open model for radio.': ['its: Acme', 'model: Zephyra 4'],
  },
  'what is acted on, never who acts': {
    'Acme released Zephyra 4. Cinder supports it, and Beta Labs hosts it.': ['it: Zephyra 4', 'it: Zephyra 4'],
    'Quillpad is for sale. Acme bought Cinder instead.': [],
  },
  'the owner by what is owned': {
    'Acme released Zephyra 4 and praised its context window.': ['its: Zephyra 4'],
    'Acme released Zephyra 4, and its CEO was pleased.': ['its: Acme'],
    'Acme released Zephyra 4 and moved its offices.': ['its: Acme'],
    'Acme closed a round, Cinder lost two founders after its merger, and hats sold well.': ['its: Cinder'],
    'Cinder lends its pens to Acme and Beta Labs its ink.': ['its: Cinder', 'its: Beta Labs'],
  },
  'a noun that fits': {
    'Quillpad, an editor for poets, is out. Reviewers like the editor.': ['the editor: Quillpad'],
    'Quillpad is out for poets. Reviewers like the editor.': [],
  },
  'a firm of somebody': {
    "- **Cinder**: Ada Brook's chip startup raised $2 million.": ['chip startup: Cinder'],
    "Beta Labs is late. Ada Brook's company has lost a customer.": ['company: Beta Labs'],
    "Beta Labs is late. Ada Brook's company car is a wreck.": [],
    '- **Cinder**: A Lyon startup that few know raised $2 million.': ['startup: Cinder'],
    '- **Cinder**: A Lyon startup called Acme raised $2 million.': [],
    "- **Cinder**: Ada Brook's startup Acme raised $2 million.": [],
  },
  'what comes after it': {
    'After it raised $9 million from Beta Labs, Acme sells hats.': ['it: Acme'],
    'Beta Labs sells hats. After it raised $9 million, Acme left.': ['it: Beta Labs'],
  },
  'several at once': {
    'Acme released Zephyra 4 and Zephyra 5, built on Lark 2. Both are free.': ['Both: Zephyra 4 + Zephyra 5'],
    'Acme released the first models since Lark 2, Zephyra 4 and Zephyra 5. Both models are free.': [
      'Both models: Zephyra 4 + Zephyra 5',
    ],
    'Acme released Zephyra 4 70B and Zephyra 4 8B. The larger model is good, the smaller one is small.': [
      'larger model: Zephyra 4 70B',
      'smaller one: Zephyra 4 8B',
    ],
    'Acme released Zephyra 4 and Zephyra 5. The larger model is good.': [],
    'Tarn University and Acme released Zephyra 4. The latter hosts the model.': [
      'latter: Acme',
      'the model: Zephyra 4',
    ],
    'Acme and Beta Labs grow. The former has built it for Cinder; the latter does not.': [
      'former: Acme',
      'latter: Beta Labs',
    ],
    'Ada Brook and Bo Lind left Acme. They will work on it at Beta Labs.': ['They: Ada Brook + Bo Lind', 'it: Acme'],
    'Acme and Beta Labs grow. The two compete with Cinder. They have both signed up.': [
      'The two: Acme + Beta Labs',
      'They: Acme + Beta Labs',
    ],
    'Since Lark 2 nobody had heard of Beta Labs or Zephyra 4 and Zephyra 5. Both models are free.': [
      'Both models: Zephyra 4 + Zephyra 5',
    ],
    'Acme released Zephyra 4, and Beta Labs answered with Lark 2. Both models are free.': [
      'Both models: Zephyra 4 + Lark 2',
    ],
    'Zephyra 4 and Lark 2 are out. Cinder hosts both, and Quillpad supports them.': [
      'both: Zephyra 4 + Lark 2',
      'them: Zephyra 4 + Lark 2',
    ],
  },
};

const UNRESOLVED: readonly string[] = [
  'Zephyra 4 is out. It is unclear whether anybody noticed.',
  'Zephyra 4 is out. It takes time to learn a language.',
  'Zephyra 4 is out. It was recommended to use a second phone.',
  'Zephyra 4 is out. It was pointed out that nobody noticed.',
  'Zephyra 4 is out. Little is known when it comes to speed.',
  'Zephyra 4 is out. It is difficult to learn a language.',
  'Zephyra 4 is out, which makes it easy to be poor.',
  'Zephyra 4 and Lark 2 are out. Users complain, and they want refunds.',
  'Zephyra 4 and Lark 2 are out. Critics compared both results.',
  'Zephyra 4 and Lark 2 are out. Fans made songs and sold them.',
];

for (const [what, texts] of Object.entries(RESOLVED))
  describe(`coreference: ${what}`, () => {
    for (const [text, expected] of Object.entries(texts))
      it(text, () => {
        expect(resolved(text)).toEqual(expected);
      });
  });

describe('coreference leaves open', () => {
  for (const text of UNRESOLVED)
    it(text, () => {
      expect(resolved(text)).toEqual([]);
    });
});
