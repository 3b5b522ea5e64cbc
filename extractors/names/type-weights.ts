/**
 * How loudly each cue of type-cues.ts speaks for a type, or against it. Estimated by logistic regression, with L1, from
 * how names that the lexicon knows stand in some 490 newsletters, each name counting about alike however often it
 * comes; cues that fewer than six names have are left out. A line gives a weight and the cues that have it.
 */
import { ENTITY_TYPES, type EntityType } from '../../graph/ontology.ts';

/** What a cue says: types with weights. */
export type CueWeights = readonly (readonly [type: EntityType, weight: number])[];

const WEIGHTS: Partial<Readonly<Record<EntityType, string>>> = {
  benchmark: `
    2: tail ench
    1.8: near benchmark, tail qa
    1.6: near %, tail nch
    1.3: ends arena, near evaluation, tail val
    1.2: near rank, near score, near suite, shape X-Xx
    1.1: -1 %, tail eval
    0.9: -2 performance on, near task, shape X-XxXx, tail ard, tail dex, tail ena, tail rena
    0.8: +1 result, -2 benchmark like, does result, near fix, near problem, near solve, near update, object solve,
      prep at, prep on, tail ag, tail ch, tail code
    0.7: +1 at, +1 of, -1 on, -2 at the, -2 update COMMA, near eval, near metric, near multilingual, of show,
      shape X-X, subject bring, subject evaluate, tail ex, tail na, tail ode, tail rd
    0.6: +1 benchmark, +1 dataset, +2 ) and, +2 at the, -2 % on, -2 launch the, does benchmark, near bring,
      near complexity, near evaluate, near leadership, near reach, near show, object learn, of language,
      of leaderboard, of score, subject cover, subject frame, tail ath, tail ed, tail ro
    0.5: +1 leaderboard, -1 lead, -1 the, -2 and a, capitals 4, near cost, near frame, near frontier, near human,
      near physic, near sandbox, near stability, near test, of technique, shape Xx-X, tail ml, tail nd
    0.4: +1 COLON, +1 score, +1 task, +2 COMMA to, +2 at NAME, +2 of NAME, -1 prefer, -2 ) COMMA, -2 agent COMMA,
      does task, near address, near cover, near default, near earn, near explanation, near hallucination,
      near knowledge, near level, near one-shoot, near perspective, near robustness, near schema, near subset,
      near top, near vision-language, object call, object improve, object prefer, of evaluation, of problem,
      of result, of submission, of task, shape XxXxXx, subject involve, subject read, subject require,
      subject showcase, subject top, subject use, subject vend, tail ent, tail ert, tail ity, tail ks, tail ld,
      tail op
    0.3: +1 file, +1 go, +1 number, +1 remain, +1 —, +2 COLON a, +2 COMMA accord, +2 COMMA outperform, +2 COMMA where,
      +2 is recommend, -1 COMMA, -1 announce, -1 call, -1 challenge, -2 2 and, camel, does go, does remain,
      does score, ends bench, ends pro, is task, near artifact, near business, near citation, near competition,
      near dataset, near gap, near improve, near lead, near leaderboard, near less, near outperform, near pass,
      near perform, near pre-train, near result, near software, near submission, near traditional, near underperform,
      near win, near window, object evaluate, of announcement, of inference, shape XxXxXxXx, subject accord,
      subject format, subject point, subject reflect, subject solve, tail dels, tail els, tail rks, tail rt, tail ty
    0.2: +1 ., +1 agent, +1 report, +1 show, +1 use, +1 were, +1 –, +2 COMMA +, +2 COMMA as, +2 and NAME, +2 get NAME,
      -1 at, -2 ) and, -2 COMMA highlight, -2 NAME introduce, -2 additionally COMMA, -2 model COMMA, -2 model in,
      -2 suggest use, -2 that the, -2 the new, capitals 5, does recommend, does report, does set, ends model,
      ends plus, near akin, near analyze, near bench, near chain-of-think, near challenge, near composition,
      near continue, near current, near fail, near group, near guide, near harness, near hint, near impact,
      near individual, near math, near measure, near multi-modal, near par, near pipeline, near precision,
      near prefer, near progress, near reflect, near require, near scrutiny, near split, near throughput, near time,
      near uncensor, near validate, near warn, object code, shape X9X, subject continue, subject go, subject hire,
      subject promote, subject track, subject underperform, tail al, tail de, tail ing, tail ls, tail nt, tail ore,
      tail th
    -0.2: +1 website, +2 ) ., +2 benchmark COMMA, +2 benchmark and, +2 for NAME, +2 with NAME, -2 available on,
      -2 work on, in body, near build, near humanoid, near industry, near intelligence, near long-context,
      near presentation, near project, near release, near robot, near support, near third-party, near touted,
      of suite, of website, prep of, shape XxX, starts hug, subject filter, subject test, subject touted, tail arch,
      tail ck, tail ha, tail one, tail orm, tail rag, tail se, tail ts
    -0.3: -1 |, -2 build on, ends network, near generalize, near lecture, near node, near stack, near text-to-image,
      one, prep to, shape XxxXx, starts apple, tail is, tail ne, tail orks, tail ra, tail rch, tail rm, tail ry
    -0.4: +2 in NAME, capitals 2, near acceleration, near initiative, near open-source, near traction, owns,
      shape XxXx, shape xXx
    -0.5: +1 in
    -0.6: near detection, near second, tail ar
    -0.9: shape Xx
  `,
  company: `
    2.2: ends lab
    1.3: near partner, starts hug, tail om, tail ter
    1.2: ends research, tail ic, tail in
    1.1: -1 ), ends studio, near DOLLAR, near investor, tail .ai
    1: near acquire, near fund
    0.9: +1 release, -2 collaboration with, -2 company like, near land, opens, tail abs, tail ai, tail bs, tail is,
      tail labs, tail ms
    0.8: -2 NAME |, -2 partnership with, capitals 2, does release, ends code, near co-lead, near silicon, owns,
      owns model, shape Xx.x, shape XxX, tail ant, tail ia, tail nce, tail pe
    0.7: +2 NAME -, -2 agent with, -2 integration COMMA, -2 model from, -2 solution like, does build, does host,
      near acquisition, near client, near collaboration, near lose, near partnership, near platform, near robot,
      near wonder, prep by, subject launch, tail al, tail arch, tail el, tail ew, tail it
    0.6: +1 !, +1 data, +1 unveil, +2 NAME COLON, +2 NAME for, +2 launch NAME, +2 raise DOLLAR, -1 ·, -2 tool like,
      near challenge, near company, near excite, near foundation, near master, near music, near provider, near vector,
      object engineer, of product, prep via, tail base, tail ck, tail ex, tail ey, tail la, tail ra, tail re, tail tz
    0.5: +1 instance, +1 launch, +1 open-source, +1 that, +1 –, +2 's NAME, +2 announce NAME, +2 release NAME,
      +2 release the, -1 at, -1 by, -1 with, -2 COLON the, -2 COMMA while, -2 NAME from, -2 as a, -2 generation and,
      does integrate, does open-source, does unveil, near buy, near chip, near clone, near computer, near creation,
      near everywhere, near hackathon, near length, near long-horizon, near movement, near role, near startup,
      object join, object try, of agent, of device, of preview, shape Xx, subject acquire, subject combine,
      subject describe, subject focus, subject host, subject invite, subject share, subject unveil, tail ase, tail en,
      tail ence, tail ics, tail loud, tail nd, tail nk, tail ok, tail oud, tail te, tail ud, tail ve
    0.4: +1 's, +1 ], +1 blog, +1 credit, +1 demonstrate, +1 developer, +1 device, +1 do, +1 post, +1 report, +1 ship,
      +2 COLON the, +2 COMMA NAME, +2 COMMA though, +2 benchmark COMMA, +2 introduce NAME, -1 acquire, -1 from,
      -1 relevant, -1 while, -1 |, -2 base on, -2 integration with, -2 mention of, -2 partner with, -2 provider like,
      -2 to improve, does acquire, does demonstrate, does launch, does prioritize, does roll, does tease,
      near advancement, near application, near become, near bill, near blend, near competitor, near configure,
      near contact, near database, near develop, near discovery, near enthusiast, near factor, near fall, near flaw,
      near forum, near founder, near head, near hint, near humanoid, near infra, near lab, near llama, near payment,
      near people, near reliability, near review, near sponsor, near store, near tease, near web, object acquire,
      of creation, of data, of function, of layer, of report, shape @XxXx, shape X9x, shape XXx, shape xX,
      subject announce, subject arm, subject buy, subject compute, subject lose, subject render, subject tell,
      tail ar, tail ena, tail ents, tail lab, tail rch, tail rena
    0.3: +1 NAME, +1 capital, +1 develop, +1 express, +1 free, +1 introduce, +1 layer, +1 present, +1 publish,
      +1 raise, +1 secure, +1 tease, +2 - NAME, +2 COMMA anthropic, +2 COMMA they, +2 SEMICOLON NAME, +2 and hug,
      +2 and other, +2 as an, +2 for a, +2 for its, +2 integration ., +2 open-source NAME, -1 current, -1 join,
      -1 leave, -1 to, -1 try, -1 via, -2 's NAME, -2 COMMA and, -2 accord to, -2 announce that, -2 by the,
      -2 competitor like, -2 face and, -2 in a, -2 meanwhile COMMA, -2 optimize for, -2 point to, does deploy,
      does express, does introduce, does lead, does offer, does partner, does post, does present, does publish,
      does secure, does ship, ends NAME, near agent, near automate, near availability, near employee, near engagement,
      near execution, near expose, near facilitate, near healthcare, near hedge, near instance, near instruction-tune,
      near integrate, near invest, near invite, near large-scale, near leader, near machine, near meet, near observe,
      near position, near presentation, near remark, near research, near robotic, near roll, near save, near sell,
      near solution, near storage, near stress, near success, near total, near track, near trend, near valuation,
      near website, none common, object leave, of advancement, of blog, of checkpoint, of dataset, of instance,
      of key, of offer, of strategy, of workflow, owns research, prep at, shape @XxX, shape X9X, subject accompany,
      subject advance, subject demonstrate, subject encounter, subject integrate, subject know, subject open-source,
      subject tease, tail ce, tail dex, tail ier, tail ine, tail io, tail ity, tail lama, tail na, tail ns, tail nt,
      tail ock, tail ty
    0.2: +1 account, +1 announce, +1 context, +1 dataset, +1 describe, +1 enable, +1 enhance, +1 event, +1 focus,
      +1 highlight, +1 host, +1 integrate, +1 offer, +1 partner, +1 perform, +1 preview, +1 product, +1 profile,
      +1 promote, +1 serve, +1 share, +1 website, +1 ’s, +2 's DOLLAR, +2 's own, +2 COMMA as, +2 COMMA has,
      +2 COMMA support, +2 COMMA who, +2 NAME ), +2 NAME COMMA, +2 and a, +2 and share, +2 could be, +2 focus on,
      +2 for free, +2 in NAME, +2 in a, +2 in the, +2 introduce new, +2 launch the, +2 partner with, +2 publish a,
      +2 secure DOLLAR, +2 unveil NAME, +2 unveil the, -1 COMMA, -1 advance, -1 first, -1 give, -1 include, -1 of,
      -1 prefer, -1 say, -1 share, -1 upcome, -2 COLON NAME, -2 NAME COLON, -2 NAME SEMICOLON, -2 NAME by, -2 NAME on,
      -2 additionally COMMA, -2 anthropic COMMA, -2 available on, -2 build with, -2 integrate into, -2 learn COMMA,
      -2 member discuss, -2 model use, -2 switch to, -2 user find, account, does account, does announce, does compute,
      does cut, does describe, does enable, does expand, does hire, does perform, does preview, does price,
      does promote, does set, in body, near accelerator, near additional, near advance, near arena, near batch,
      near brand, near browser, near clarify, near collection, near constraint, near conversion, near customer,
      near deal, near debug, near debut, near dedicate, near deliver, near deploy, near deployment, near detection,
      near double, near enterprise, near establish, near example, near expansion, near extension, near external,
      near generator, near hire, near incident, near initiative, near inquiry, near instruct, near instruction-follow,
      near integration, near interface, near jump, near knowledge, near leave, near manage, near management,
      near measure, near mismatch, near multi-agent, near node, near preserve, near promote, near reaction,
      near recognition, near recruit, near render, near resolve, near restriction, near rise, near sandbox, near say,
      near scene, near serve, near share, near skill, near speak, near stage, near state-of-the-art, near stock,
      near surpass, near tell, near text, near text-to-speech, near thought, near throughput, near tool,
      near translation, near type, near validation, near vendor, object configure, object give, object prefer,
      object provide, of claim, of developer, of example, of kernel, of method, of role, of server, of service,
      of tutorial, one, owns service, prep per, shape Xx-Xx, shape Xx9, subject brand, subject distil,
      subject enhance, subject expand, subject fund, subject gain, subject hint, subject hire, subject invest,
      subject leave, subject meet, subject operate, subject parallel, subject partner, subject price, subject promote,
      subject prompt, subject publish, subject raise, subject remove, subject say, subject source, subject take,
      subject want, tail ab, tail am, tail bot, tail co, tail cs, tail low, tail ma, tail nts, tail one, tail ot,
      tail ow, tail ox, tail rd, tail se, tail us
    -0.2: +1 #, +1 4, +1 at, +1 boast, +1 continue, +1 despite, +1 discussion, +1 finetune, +1 go, +1 limitation,
      +1 merge, +1 optimizer, +1 platform, +1 reach, +1 spec, +1 suggest, +1 system, +1 was, +1 without, +1 work,
      +1 would, +1 —, +2 's performance, +2 ( ), +2 + NAME, +2 - a, +2 - power, +2 - style, +2 COLON a, +2 COMMA ",
      +2 COMMA emphasize, +2 COMMA is, +2 COMMA open, +2 COMMA share, +2 and NAME, +2 from NAME, +2 has been,
      +2 has release, +2 introduce a, +2 is recommend, +2 launch an, +2 may be, +2 offer a, +2 open source,
      +2 use NAME, +2 user COMMA, +2 vs NAME, +2 | NAME, -1 %, -1 build, -1 call, -1 cover, -1 detail, -1 evaluate,
      -1 make, -1 original, -1 unveil, -1 without, -1 ’s, -2 " and, -2 . COMMA, -2 4 COMMA, -2 COMMA or, -2 COMMA the,
      -2 NAME +, -2 NAME release, -2 NAME via, -2 and an, -2 at the, -2 benchmark like, -2 code and, -2 compare to,
      -2 figure like, -2 focus on, -2 from NAME, -2 lead by, -2 model for, -2 now support, -2 of the, -2 the original,
      -2 use a, -2 vs ., -2 with a, does continue, does go, does run, does suggest, ends model, ends ultra, is task,
      near adjustment, near affect, near alpha, near argue, near art, near background, near ban, near bandwidth,
      near beat, near behavior, near bring, near caption, near cloud-base, near command, near complain, near complete,
      near complexity, near composition, near concern, near conflict, near confuse, near decline, near demand,
      near detect, near dive, near effect, near effectiveness, near encoder, near encourage, near engage, near engine,
      near enjoy, near estimate, near feature, near finding, near frontend, near game, near gather, near high-quality,
      near home, near improve, near index, near influence, near info, near installation, near license, near long-term,
      near love, near maintenance, near maximum, near member, near mode, near network, near office, near orchestrate,
      near owner, near pass, near patch, near peak, near performance, near physic, near pipeline, near poll,
      near praise, near precision, near presence, near productivity, near program, near quantization, near react,
      near realtime, near restrict, near retain, near retrieval-augment, near risk, near rival, near screenshot,
      near script, near scrutiny, near simplify, near software, near solve, near speech-to-text, near speedup,
      near stability, near stance, near study, near technique, near template, near test, near text-to-video,
      near topic, near traction, near trajectory, near trigger, near turn, near utilize, near version, near view,
      near viewer, near wait, near work, object build, object call, object cover, object evaluate, object imply,
      object introduce, object make, object publish, object unify, object unveil, object write, of control,
      of discussion, of evaluation, of insight, of review, of run, of spec, of version, owns claim, prep vs,
      prep without, shape XxXx-Xx, starts perplexity, subject come, subject complain, subject criticize,
      subject decode, subject explore, subject expose, subject follow, subject format, subject gather, subject get,
      subject guide, subject influence, subject match, subject quantize, subject recommend, subject scale,
      subject simplify, subject slide, subject solve, subject start, subject understand, tail as, tail ch, tail del,
      tail dio, tail dium, tail eai, tail ench, tail hub, tail iew, tail ke, tail ls, tail ltra, tail on, tail orm,
      tail rge, tail view
    -0.3: +1 ..., +1 2, +1 get, +1 may, +1 new, +1 notebook, +1 usage, +1 version, +1 |, +2 by NAME, +2 for the,
      +2 is a, -1 /, -1 announce, -1 open-source, -1 recommend, -1 release, -2 NAME /, -2 and the, -2 build on,
      -2 for a, -2 of a, -2 pro COMMA, -2 similar to, -2 update COMMA, -2 user suggest, does access, does mention,
      does paper, ends agent, ends lite, ends mode, ends search, near article, near automation, near boost,
      near burst, near cache, near comment, near commentary, near connection, near consumer, near contribute,
      near dependency, near emerge, near episode, near follow, near fork, near goal, near idea, near impact, near job,
      near language, near library, near limit, near long-context, near method, near migrate, near notebook,
      near order, near production, near project, near rate, near real-world, near replace, near result, near schedule,
      near similar, near snippet, near start, near student, near succeed, near supercomputer, near surface,
      near third-party, near uncensor, near wrapper, of limitation, of program, of quantization, starts NAME,
      starts amazon, starts llama, subject access, subject cost, subject engineer, subject filter, subject lead,
      subject mention, subject need, subject pull, subject succeed, tail amba, tail chat, tail gpt, tail hat,
      tail ing, tail kit, tail ling, tail mes, tail ne, tail or, tail rks, tail ub
    -0.4: +1 -, +1 access, +1 app, +1 by, +1 demo, +1 join, +1 learn, +1 paper, +1 point, +1 tool, +1 with, +2 ) and,
      +2 COMMA enable, +2 for NAME, +2 of NAME, -1 its, -1 lead, -2 NAME 's, -2 NAME ’s, -2 project like, -2 to a,
      capitals 5, does demo, does join, does optimize, does tool, ends university, long, near abstraction,
      near adjust, near approach, near attention, near confirmation, near contrast, near dataset, near feed,
      near filter, near functionality, near implication, near inspire, near install, near mix, near non, near paper,
      near popular, near pose, near quote, near read, near subscription, near understand, near usability, near word,
      of code, of video, shape X-Xx, shape XxXxXxXx, shape XxxXx, starts agent, starts model, subject contribute,
      subject drive, tail an, tail bert, tail er, tail et, tail ge, tail gen, tail gent, tail ip, tail ite, tail mba,
      tail nch, tail ng, tail oder, tail op, tail rag, tail rm, tail sity, tail ti
    -0.5: +1 from, +1 number, +2 COMMA a, +2 and others, +2 to NAME, does learn, ends pro, in headline, is tool,
      near exploration, near grant, near plugin, near simulation, near tag, of feature, of work, shape XxXXx,
      starts open, subject react, tail ag, tail der, tail eam, tail eval, tail ha, tail ie, tail ker, tail llm,
      tail lm, tail lot, tail ons, tail per, tail qa, tail ream, tail ss, tail st, tail ui
    -0.6: +1 +, +2 's ", +2 COMMA an, -1 capital, -1 the, -2 tweet from, does top, near accessibility, shape Xx-X,
      starts deep, tail ath, tail ed, tail ell, tail ert, tail ice, tail ll, tail mers, tail val
    -0.7: capitals 4, near dominate, near prediction, tail ang, tail at, tail da, tail ki, tail pt
    -0.8: shape X-X, tail ard, tail ore, tail os, tail ro
    -1.1: starts apple, tail ca
    -1.5: digit
  `,
  dataset: `
    1.7: near dataset
    1.3: subject filter
    1.2: near data, near filter
    1.1: +1 dataset
    1: near detection, tail ar
    0.9: capitals 5, near multilingual, tail us
    0.8: near fit, near release, of dataset, tail gpt, tail mo
    0.7: shape Xx-Xx, shape XxXx-Xx, tail ck
    0.6: +2 COMMA call, -1 make, -1 open, -2 NAME open-source, near format, near high-quality, near pretrain,
      near second, shape X-9, subject format, tail at, tail chat, tail ed, tail hat, tail net, tail pt, tail st,
      tail th
    0.5: +2 model (, near involve, near model, near subset, object make, object open-source, of paper, starts open,
      subject hit, subject pre-train, tail ack, tail et, tail ning, tail ruct, tail uct
    0.4: +1 when, +2 COMMA the, +2 dataset COMMA, +2 introduce a, -1 large, -1 open-source, -2 benchmark like,
      -2 difference between, camel, near %, near achieve, near distillation, near engage, near gather, near hit,
      near label, near merge, near modify, near scratch, shape XxXXx, subject call, subject lead, tail ine
    0.3: +1 format, +1 team, -1 involve, -1 release, -2 % on, -2 NAME release, -2 model use, does format, near apply,
      near block, near config, near delay, near guidance, near improve, near information, near license, near mix,
      near overview, near preference, near setting, near text, near transformer, near upload, object deploy,
      object involve, shape X-X, subject drive, tail ath, tail ct
    0.2: +1 enable, +1 suggest, +1 system, +2 ) and, +2 + NAME, +2 NAME use, -1 between, -2 NAME on, -2 for the,
      -2 performance on, does enable, near approach, near difference, near make, near multi-turn, near pre-train,
      near step, near success, near technique, near token, near use, near year, object hug, object merge, of update,
      prep on, shape X9X, subject discuss, subject request, subject use, tail es, tail sion
    -0.2: +1 open, +2 COMMA in, near cover, near verify, object evaluate, tail ag, tail qa
    -0.3: capitals 3, in body, subject cover
    -0.4: of language
    -0.5: shape Xx
  `,
  hardware: `
    1.6: starts apple
    1.3: shape X9Xx
    1.2: ends max, near device, tail per
    1.1: +1 number, near accelerator, near bandwidth, near chip, near robot, near run, near setup, near supercomputer,
      shape xXx, tail ell, tail ink, tail one
    1: +1 system, -1 NAME, near card, of chip, prep on, tail rk
    0.9: digit, ends pro, near parallelism, shape X9, shape X9x, tail nk, tail ok
    0.8: +1 NAME, -1 an, ends mini, near hardware, near win, of card, tail 00s, tail 0s, tail nd
    0.7: +1 card, +1 have, +1 platform, +2 NAME with, does platform, near owner, near sery, near succeed, shape X9X,
      tail ium, tail rce
    0.6: +1 chip, +1 spark, +2 ) with, -1 a, -1 advance, -1 two, -2 an NAME, -2 on a, -2 run on, does chip,
      ends ultra, near adjustment, near boast, near capacity, near cluster, near latency, object deploy, tail ltra,
      tail te
    0.5: +1 boast, +1 event, +2 hardware ., -1 single, -1 unveil, -2 COMMA the, -2 NAME 's, -2 NAME of, -2 like the,
      -2 performance of, -2 support for, -2 use a, near advantage, near contrast, near edge, near engage, near game,
      near home, near local, near love, near machine, near maximum, near memory, near month, near study, near system,
      near year, object cover, of event, of machine, of platform, of system, shape XxXXx, subject arm,
      subject compute, subject distribute, subject note, subject succeed, tail on, tail um, tail us
    0.4: +1 ?, +1 hardware, +1 machine, +1 with, +2 - a, +2 COMMA including, +2 COMMA note, +2 COMMA reference,
      +2 is set, -1 's, -1 though, -2 a single, -2 on their, -2 optimize for, -2 with a, does compute, does machine,
      does spark, ends studio, near align, near anticipate, near back, near comment, near enhancement, near estimate,
      near inference, near infrastructure, near joke, near node, near peak, near real-time, near real-world,
      near token, near want, object announce, object offer, object unveil, of cluster, of hardware, of setup,
      prep beyond, prep during, shape Xx9X, subject become, subject cost, subject reference, subject suggest, tail ca,
      tail ha, tail ite, tail ll, tail lot, tail ne, tail tra
    0.3: +1 +, +1 approach, +1 at, +1 capital, +1 reach, +1 setup, +1 thread, +2 COMMA is, +2 NAME ., +2 with the,
      -1 capital, -1 new, -1 ×, -2 . COMMA, -2 for the, -2 interest in, -2 on an, -2 use NAME, does approach,
      does come, does set, near anticipation, near cover, near dedicate, near event, near experiment, near external,
      near frontend, near graphic, near humor, near inconsistent, near laptop, near leverage, near lineup, near load,
      near maintenance, near measure, near note, near performance, near quantization, near resource, near script,
      near software, near span, near spark, near spec, near subscriber, near thread, near use, near worth,
      object compare, prep for, prep than, shape XxX9, subject choose, subject depend, subject enable,
      subject feature, subject interest, subject spark, tail en, tail udio
    0.2: +1 app, +1 become, +1 being, +1 capability, +1 due, +1 memory, +1 suggest, +1 user, +1 without, +2 / NAME,
      +2 and NAME, +2 due to, +2 is in, +2 or NAME, +2 support and, +2 vs NAME, -1 its, -1 offer, -1 or, -1 the,
      -1 versus, -1 whereas, -2 COLON a, -2 COMMA highlight, -2 COMMA whereas, -2 NAME NAME, -2 NAME ’s, -2 a new,
      -2 and NAME, -2 and a, -2 limitation of, -2 of a, -2 place on, -2 that the, -2 the new, -2 to an, -2 use with,
      capitals 2, does become, near backend, near bottleneck, near browser, near cache, near channel, near choose,
      near cite, near collaboration, near commitment, near complete, near configuration, near depend, near deploy,
      near exceed, near expect, near goal, near horizon, near hour, near install, near interest, near merge,
      near operation, near pair, near particular, near place, near power, near prefill, near reach, near regard,
      near reliability, near remark, near repo, near safety, near spot, near stack, near streamline, near thousand,
      near trajectory, near unveil, object upcome, of creation, of memory, of run, owns focus, prep versus, prep vs,
      shape XXx, starts NAME, subject approach, subject boast, subject come, subject complete, subject decode,
      subject demonstrate, subject exceed, subject handle, subject host, subject install, subject load,
      subject replace, subject spot, subject streamline, subject use, tail dio, tail ot
    -0.2: +1 article, +1 price, +1 subscription, +1 will, +1 —, +2 NAME -, -1 bit, -1 to, -2 - bit, -2 like NAME,
      -2 performance on, capitals 4, does frame, does price, near accumulation, near apply, near code, near dataset,
      near extension, near frame, near introduce, near lead, near matmul, near post, near precision, near release,
      near vision, near work, of extension, of precision, of quantization, of review, of subscription, prep from,
      prep under, shape X9-x, shape Xx-X, shape Xx-Xx, starts agent, starts llama, subject advise, subject invite,
      subject scale, tail ack, tail an, tail ant, tail cs, tail dium, tail ed, tail ence, tail ers, tail ge, tail gen,
      tail ics, tail ks, tail le, tail nce, tail ns, tail ore, tail os, tail ov, tail ro, tail ron, tail rs, tail se,
      tail tion, tail tron, tail ts
    -0.3: +1 extension, +1 instance, -2 for NAME, -2 train on, near benchmark, near pip, near protocol, near store,
      near tool, prep in, subject frame, tail ar, tail es, tail ic, tail ine, tail ng, tail ry
    -0.4: +1 ), camel, capitals, ends NAME, near model, near verify, opens, shape X-X, tail all, tail ck, tail ion
  `,
  license: `
    1.8: prep under
    1.4: +1 license, -1 under, does license, near license
    0.9: of license
    0.8: shape Xx9.9
    0.6: subject license
    0.5: digit, tail se
    0.4: +2 or NAME, -2 NAME under, shape Xx-9.9, subject frame
    0.3: +1 or, near frame, near hour
    0.2: -1 all, near compile, shape X-X
    -0.2: one, two
    -0.3: shape XxXx
    -0.4: shape Xx
    -0.5: in body
  `,
  model: `
    2.1: digit
    1.6: tail oder
    1.5: tail sion
    1.4: is model, tail ip
    1.3: tail bert
    1.2: -1 lab, shape X9.9, tail emma, tail mma
    1.1: tail aude, tail gen, tail lm, tail rmes, tail ude
    1: ends lite, starts llama, tail arge, tail eam, tail mes, tail mini, tail ral, tail ream, tail tral
    0.9: -1 launch, -1 release, -1 train, -2 model like, near image, near open-weight, shape 9X, subject power,
      tail ling
    0.8: +1 in, +1 model, +2 COMMA a, -2 NAME release, -2 focus on, -2 release the, does model, ends flash,
      ends large, ends medium, ends small, near beat, near model, near outperform, near speech-to-text, near video,
      near vision, shape X-9.9, tail all, tail da, tail de, tail ini, tail ma, tail ni
    0.7: +2 is now, -1 #, -1 than, -2 4 COMMA, -2 COMMA NAME, ends opus, ends plus, ends pro, ends v, near chunk,
      near control, near encoder, near family, near finetune, near image-to-video, near real-time, object fine-tune,
      object train, shape Xx-X, shape Xx99X, tail ath, tail dium, tail ha, tail ics, tail ld, tail odel, tail ov,
      tail tron
    0.6: +1 2, +1 3, +1 4, +1 fine-tune, +1 inference, +2 - style, +2 is a, +2 may be, +2 with a, -1 model,
      does fine-tune, ends instruct, ends mini, ends think, in headline, near clone, near embedding, near engine,
      near personality, near quality, near text-to-video, near top, near touted, near unify, near version,
      object leverage, of top, shape Xx-Xx, shape Xx9.9, shape Xx9.99X, starts NAME, subject hug, subject touted,
      tail ash, tail bo, tail der, tail lash, tail mall, tail net, tail nk, tail ox, tail per, tail rbo, tail ron,
      tail ser, tail ta, tail urbo
    0.5: +1 (, +1 achieve, +1 finetune, +1 implementation, +1 lead, +1 may, +1 number, +1 will, +2 ) discord,
      +2 introduce a, -1 because, -1 fine-tune, -1 outperform, -1 publish, -1 run, -2 3 and, -2 COMMA like,
      -2 NAME 's, -2 NAME announce, -2 NAME like, -2 NAME unveil, -2 build on, does achieve, does lead, ends model,
      near audio, near background, near caption, near combine, near count, near document, near dominate, near feel,
      near humanoid, near info, near instruction-follow, near language, near occur, near parameter, near perform,
      near pose, near quantum, near replace, near usage, object combine, object match, object unveil, prep behind,
      prep out, shape Xx9X, subject achieve, subject advance, subject generate, subject pretrain, subject solve,
      tail am, tail cs, tail del, tail ert, tail ge, tail nnet, tail rge
    0.4: +1 #, +1 -, +1 being, +1 by, +1 enter, +1 on, +1 ·, +2 + NAME, +2 - a, +2 COMMA in, +2 COMMA is, +2 NAME +,
      +2 and NAME, +2 for better, +2 in a, -1 's, -1 +, -1 against, -1 agent, -1 behind, -1 combine, -1 find, -1 free,
      -1 match, -2 COMMA alongside, -2 experiment with, -2 integration of, -2 mention that, -2 pro and,
      -2 recommend use, -2 with their, camel, capitals 3, does enter, ends image, is agent, near advancement,
      near analysis, near apply, near architecture, near attention, near chatbot, near class, near coverage,
      near customize, near demonstrate, near disappointment, near effort, near enter, near exhibit, near expectation,
      near extraction, near generation, near opinion, near output, near pipeline, near popular, near power,
      near presentation, near project, near refer, near refresh, near release, near retrieval, near schedule,
      near shift, near slide, near text-to-image, near text-to-speech, near uncensor, near vision-enable, near window,
      object find, object replace, of finetune, of inference, of result, prep against, shape X-9, shape X-X,
      shape X9-x, shape Xx-9-x, shape Xx-9.9, shape Xx9.9Xx, shape Xx9.9XxXx, shape Xx9Xx, shape XxX9.9, shape XxXxX9,
      starts amazon, subject arrive, subject dub, subject embed, subject enter, subject rise, subject ship,
      subject slide, tail ca, tail king, tail ll, tail mage, tail me, tail pe, tail sh, tail udio, two
    0.3: +1 ', +1 agent, +1 approach, +1 architecture, +1 family, +1 hire, +1 just, +1 power, +1 project, +1 research,
      +1 score, +1 surpass, +1 team, +1 top, +1 use, +1 was, +1 web, +1 which, +1 would, +2 COMMA enable,
      +2 COMMA offer, +2 COMMA was, +2 fine-tune COMMA, +2 instead of, +2 introduce an, +2 outperform NAME,
      +2 price COMMA, +2 version COMMA, +2 vs ., +2 would be, -1 ], -1 alongside, -1 build, -1 capital, -1 consider,
      -1 if, -1 integrate, -1 mention, -1 present, -1 surpass, -1 that, -1 unveil, -1 use, -1 whether,
      -2 COMMA outperform, -2 NAME model, -2 announce the, -2 arena COMMA, -2 code and, -2 insight on, -2 model by,
      -2 out the, -2 project like, -2 relate to, -2 update to, -2 ▷ #, does generate, does optimize, does power,
      does project, does receive, does run, does score, does ship, does web, ends sonnet, in body, long,
      near addition, near app, near arrive, near assistant, near believe, near chain, near change, near compiler,
      near complaint, near conduct, near curiosity, near demand, near diffusion, near distil, near dub, near emb,
      near employee, near extension, near groundbreak, near hallucination, near impress, near leverage,
      near long-context, near material, near multimodality, near music, near recommend, near retain, near ship,
      near show, near specialize, near talk, near task, near temporal, near theorem, near trail, near tweet,
      near verify, object consider, object follow, object imply, object launch, object merge, object publish,
      object reason, object showcase, object surpass, of capability, of data, of family, of length, of project,
      of report, of research, of team, of usage, of web, prep alongside, prep of, shape Xx-9, shape XxXx9.9,
      shape X‑9.9, starts deep, subject avoid, subject battle, subject claim, subject code, subject distil,
      subject edit, subject fine-tune, subject post, subject price, subject reason, subject show, subject start,
      tail age, tail amba, tail ant, tail ct, tail dio, tail ing, tail ink, tail ite, tail mo, tail ruct, tail ry,
      tail uct
    0.2: +1 +, +1 ..., +1 COMMA, +1 also, +1 because, +1 can, +1 capital, +1 chat, +1 compare, +1 emphasize,
      +1 extension, +1 for, +1 functionality, +1 generate, +1 hold, +1 instead, +1 into, +1 is, +1 language,
      +1 locally, +1 rank, +1 sery, +1 usage, +1 variant, +1 version, +2 's performance, +2 ) is, +2 - power,
      +2 COMMA especially, +2 COMMA feature, +2 COMMA has, +2 COMMA note, +2 COMMA perplexity, +2 COMMA train,
      +2 COMMA use, +2 and llama, +2 by NAME, +2 compare to, +2 documentation ., +2 in the, +2 into a,
      +2 language model, +2 model are, +2 model family, +2 model for, +2 model from, +2 performance COMMA,
      +2 reason model, +2 show strong, +2 use NAME, -1 announce, -1 beat, -1 call, -1 discuss, -1 emphasize,
      -1 finetune, -1 leverage, -1 out, -1 outpace, -1 show, -1 since, -1 when, -2 2 and, -2 COMMA surpass, -2 NAME +,
      -2 NAME ., -2 NAME introduce, -2 NAME launch, -2 NAME open-source, -2 a new, -2 base on, -2 discussion on,
      -2 extension for, -2 introduce the, -2 is that, -2 learn COMMA, -2 member discuss, -2 mini and, -2 model with,
      -2 of the, -2 on NAME, -2 on use, -2 project use, -2 release include, -2 share that, -2 that use,
      -2 to fine-tune, -2 to run, -2 version like, does approach, does beat, does chat, does debut, does emphasize,
      does hire, does produce, does rank, does research, does see, does surpass, does top, does use, does utilize,
      does work, is version, near #, near acceleration, near adaptation, near additional, near advance, near alpha,
      near anime, near appear, near arena, near base, near capability, near case, near center, near classification,
      near consensus, near consume, near conversion, near cut, near debut, near decode, near difference, near dive,
      near dynamic, near estimate, near fidelity, near flag, near hidden, near initiative, near latency, near loss,
      near meet, near modify, near object, near on-device, near operate, near optimization, near pay,
      near performance, near perplexity, near persistent, near price, near realtime, near reason, near record,
      near refusal, near resolution, near response, near result, near revert, near roadmap, near solve, near speech,
      near style, near surpass, near text, near track, near underwhelm, near unveil, near user, object argue,
      object call, object discuss, object introduce, object outpace, object suggest, object test, object use,
      of extension, of functionality, of performance, of score, of speed, of suite, of template, owns capability,
      prep since, prep than, shape Xx9.9-Xx, subject add, subject appear, subject beat, subject debut, subject hire,
      subject impress, subject leverage, subject pay, subject praise, subject preview, subject read, subject replace,
      subject score, subject top, subject track, subject tune, subject understand, subject whisper, tail ed, tail en,
      tail ice, tail iew, tail it, tail lama, tail mba, tail na, tail ner, tail rt, tail view
    -0.2: +1 ], +1 become, +1 card, +1 configuration, +1 express, +1 highlight, +1 instance, +1 key, +1 memory,
      +1 optimizer, +1 reach, +1 spark, +1 –, +2 ( ), +2 ) COLON, +2 ) with, +2 . NAME, +2 COMMA achieve,
      +2 COMMA aim, +2 COMMA as, +2 COMMA imply, +2 COMMA indicate, +2 COMMA spark, +2 SEMICOLON NAME, +2 and a,
      +2 for free, +2 for the, +2 in NAME, +2 of NAME, +2 release NAME, +2 with NAME, +2 with the, -1 all, -1 bit,
      -1 hybrid, -1 improve, -1 into, -1 large, -1 native, -1 open, -1 open-source, -1 over, -1 reference, -1 two,
      -1 versus, -1 |, -2 % on, -2 ) COMMA, -2 - bit, -2 COMMA highlight, -2 NAME -, -2 NAME from, -2 NAME into,
      -2 NAME under, -2 NAME vs, -2 about the, -2 accord to, -2 at the, -2 benchmark like, -2 feature for,
      -2 feature in, -2 for the, -2 into the, -2 launch the, -2 model to, -2 partner with, -2 performance on,
      -2 performance with, -2 that the, capitals 5, does become, does express, does frame, does recommend, does roll,
      ends research, ends transformer, ends university, is tool, near accompany, near accord, near accuracy,
      near acknowledge, near acquire, near advertise, near allow, near backend, near ban, near baseline, near become,
      near blend, near boost, near capture, near celebrate, near comment, near company, near comparison, near couple,
      near creator, near define, near deploy, near device, near enable, near engage, near enhancement, near expand,
      near flash, near format, near fund, near gather, near hackathon, near healthcare, near high-quality, near hire,
      near initialization, near innovation, near interface, near job, near key, near knowledge, near less,
      near library, near link, near machine, near maintenance, near manage, near maximum, near mechanism,
      near minimal, near month, near movement, near peak, near plugin, near policy, near position, near present,
      near quantize, near remark, near render, near requirement, near researcher, near robot, near rout, near save,
      near secure, near setup, near silicon, near simulation, near sponsor, near storage, near streamline,
      near tensor, near tool, near traction, near traditional, near type, near uncertainty, near upload, near viral,
      near want, near warn, near wave, near website, near word, object compare, object generate, object implement,
      object improve, object quote, object reference, object solve, object write, of configuration, of event,
      of method, of outperform, of system, of video, prep by, prep from, prep into, prep over, prep versus, shape @x,
      shape XX, shape Xx9, subject address, subject become, subject boost, subject choose, subject discuss,
      subject emerge, subject experience, subject express, subject join, subject know, subject launch, subject lead,
      subject recommend, subject rout, subject simplify, subject third-party, subject use, subject want, tail ab,
      tail ang, tail bot, tail ents, tail es, tail gent, tail in, tail ium, tail lab, tail lot, tail loud, tail nt,
      tail nts, tail ock, tail ons, tail oud, tail rena, tail sity, tail ss, tail tz, tail ud
    -0.3: +1 enable, +1 event, +1 find, +1 have, +1 library, +1 of, +1 support, +1 versus, +2 COMMA or, +2 COMMA the,
      +2 COMMA where, +2 open source, +2 versus NAME, +2 ’s NAME, -1 %, -1 an, -1 lead, -1 on, -1 where,
      -2 NAME versus, -2 a NAME, -2 like the, -2 model on, -2 model use, -2 tool like, does design, does enable,
      does explore, does find, does support, ends max, ends studio, is open-source, near address, near adjust,
      near article, near back, near bandwidth, near block, near blog, near browser, near cache, near client,
      near cloud, near co-lead, near collaborate, near communication, near condition, near develop, near developer,
      near email, near figure, near fit, near graph, near hit, near human, near industry, near infra, near kernel,
      near lab, near large-scale, near observe, near one-shoot, near optimal, near optimize, near orchestration,
      near owner, near raise, near remain, near retrieval-augment, near sequence, near service, near solution,
      near stack, near static, near subscriber, near subset, near throughput, near vector, object cover, object hug,
      of card, of image, of technique, of tier, owns claim, shape X, shape XxXx, starts agent, starts perplexity,
      subject accompany, subject distribute, subject filter, subject find, subject hit, subject pre-train,
      subject quantize, subject react, subject streamline, tail 00s, tail 0s, tail ack, tail as, tail ase, tail ch,
      tail ench, tail eval, tail ke, tail kit, tail nch, tail ore, tail orm, tail st
    -0.4: +1 mention, +1 note, +1 task, +2 COMMA call, +2 COMMA including, +2 introduce the, +2 note that, -1 &,
      -1 via, -2 NAME of, -2 NAME on, -2 an open-source, -2 like NAME, -2 model for, -2 model from, -2 optimize for,
      does task, is generation, near abstraction, near accelerator, near anticipate, near arise, near business,
      near collection, near configuration, near data, near efficiency, near event, near frame, near game, near group,
      near highlight, near identify, near inference, near intelligence, near license, near measure, near mechanic,
      near merge, near metric, near optimizer, near orchestrate, near reach, near replacement, near repo, near share,
      near technique, near transformer, near win, of chip, of license, of task, prep in, shape X9Xx, shape XxXxXx,
      starts model, subject compare, subject cost, subject describe, subject enable, subject evaluate, subject frame,
      subject publish, tail ag, tail el, tail ence, tail ers, tail ity, tail ix, tail ms, tail ok, tail ol, tail ot,
      tail qa, tail rag, tail rce, tail rmer, tail th, tail tra, tail ty
    -0.5: +1 describe, +1 result, +2 model with, -2 integration COMMA, account, capitals 2, does describe,
      does result, ends mode, near algorithm, near authentication, near batch, near collaboration, near commentary,
      near delay, near describe, near distribute, near suite, near year, of show, prep via, shape Xx.x, starts apple,
      subject format, tail ck, tail ent, tail ey, tail is, tail mer, tail op, tail rm, tail se, tail te, tail ton,
      tail val
    -0.6: +1 license, -1 a, does license, ends lab, near card, near promote, near protocol, near quantization,
      near reference, tail ai, tail co, tail ic, tail ks, tail ml, tail ns, tail re, tail rk, tail rs, tail ve
    -0.7: +2 ) and, near benefit, near security, near software, shape xX, tail code, tail ode, tail ter, tail tion
    -0.8: -1 -, -1 under, near spec, prep on, shape XxxXx, small, tail ar
    -0.9: shape X9x, shape XxXXx, shape xXx
    -1: +1 dataset
    -1.1: prep under
    -1.2: shape XXx
    -1.4: shape X9
    -1.9: shape X9X
  `,
  organization: `
    1.6: shape XxxXx
    1.4: ends university, tail sity
    1.1: tail ey, tail rd
    1: near collaborate, subject contribute
    0.9: -1 at, -1 the, near go, near lab, near student, tail ns, tail ty
    0.8: near group, near industry, shape XXx, subject match, tail ai, tail ons
    0.7: +1 ▷, +2 ’s NAME, +2 ▷ #, -1 lab, -2 NAME and, -2 of the, near describe, near grant, near praise,
      near research, near researcher, object praise, prep from, subject develop, tail ca, tail on
    0.6: +1 driver, +1 publish, does focus, does publish, near contribute, near detect, near healthcare, near lead,
      near propose, object check, of driver, shape X, subject guide, subject propose, tail ice, tail ity, tail os,
      tail se
    0.5: +1 research, +1 researcher, +2 COLON this, +2 NAME ., -1 from, -1 see, -2 project like, -2 that the,
      does blog, does explore, does research, near ban, near component, near contribution, near discovery,
      near dominate, near extraction, near finding, near open-weight, near orchestration, near permission,
      near release, near secure, near stance, object require, of behavior, prep at, subject explore, subject network,
      subject start, tail mers, tail ode
    0.4: +1 +, +1 focus, +1 under, +1 ’s, +1 “, +2 ) COLON, +2 COMMA feature, +2 focus on, +2 introduce the,
      -2 NAME ., capitals 5, near assist, near develop, near driver, near empower, near enforce, near engagement,
      near focus, near line, near long-context, near match, near milestone, near pass, near prize, near receive,
      near template, near tie, object see, object state, object utilize, opens, owns, subject automate,
      subject evaluate, subject introduce, subject publish, subject release, tail ab, tail del, tail ge, tail lab,
      tail ton, tail tra, tail ve
    0.3: +2 release NAME, -1 SEMICOLON, -1 detail, -1 lead, -1 |, -2 NAME +, -2 NAME from, -2 NAME ’s, -2 follow the,
      -2 the NAME, -2 within the, does develop, near #, near book, near check, near core, near difficulty,
      near evolve, near generalize, near involvement, near leader, near migrate, near mission, near move,
      near scenario, near source, near spec, near spot, near structure, near view, near viewer, object follow,
      of benchmark, of control, owns team, subject encourage, subject replace, tail ell, tail ers
    0.2: +1 add, +1 blog, +1 dataset, +1 introduce, +1 is, +1 leaderboard, +1 open-source, +1 release, +1 should,
      +1 to, +1 website, +2 is an, +2 publish a, +2 with an, +2 work on, -1 ., -1 not, -1 source, -1 ’s, -2 NAME /,
      -2 NAME COMMA, -2 NAME ·, -2 and an, -2 develop by, -2 from NAME, -2 lead by, -2 link to, -2 open source,
      -2 relate to, capitals, does add, does advance, does call, does introduce, does move, in section, near align,
      near approach, near arise, near automate, near back, near behavior, near circulate, near dive, near evaluate,
      near explore, near export, near give, near infrastructure, near interpretability, near introduce, near measure,
      near mention, near message, near paper, near part, near post, near reclaim, near repository, near restriction,
      near result, near robotic, near see, near start, near thing, near world, object mention, of generation,
      of research, of team, of website, owns framework, shape @x, subject analyze, subject evolve, subject find,
      subject give, subject lead, subject open-source, subject praise, subject seem, subject train, subject work,
      tail ard, tail er, tail ia, tail ion, tail is, tail rce, tail rs, tail tion
    -0.2: +1 of, +2 ) ., -1 ), -2 anthropic 's, -2 at the, -2 by the, -2 launch the, -2 release the, near gather,
      near humanoid, near inspire, near multilingual, of paper, shape Xx, starts NAME, tail ck, tail da, tail es,
      tail rk, tail ro, tail th
    -0.3: +1 COMMA, near robot, shape XxXxXx
    -0.4: shape XxXx, tail ne
    -0.5: digit
    -0.6: camel, capitals 2
  `,
  person: `
    1.8: near figure
    1.7: -2 tweet from, shape XxXx
    1.2: account, near commentary, none common
    1.1: tail ke, tail ki, tail man
    1: +1 highlight, -1 by, ends NAME, owns, prep by, shape @x, small
    0.9: +1 mention, near abstraction, near poll, shape XxxXx, tail an, tail ang, tail ie
    0.8: +1 from, +1 point, -2 COMMA with, near mechanic, shape x
    0.7: +1 note, +2 note that, does recommend, near couple, near exploration, near quote, near speaker, opens,
      tail ar, tail is, tail ker
    0.6: +2 ) ., +2 ) COLON, -2 figure like, near celebrate, near criticize, near hire, near implication,
      near jailbreak, near lead, near orchestration, near risk, near word, object quote, shape XxXx9, subject join,
      tail da
    0.5: +1 confirm, +1 join, +2 from the, -1 ceo, -1 cover, -2 from NAME, does confirm, does optimize, does write,
      near move, near reproduce, near researcher, near rumor, object cover, of insight, prep from, subject know,
      subject recommend
    0.4: +1 's, +1 as, +1 raise, +1 return, +1 say, +1 share, +1 write, +1 ’s, +2 / NAME, +2 SEMICOLON NAME,
      +2 announce new, +2 introduce the, -1 claim, -2 ) with, -2 NAME SEMICOLON, -2 partnership with, does join,
      does say, does share, near article, near confirm, near creator, near dominate, near feed, near importance,
      near insight, near leader, near news, near prediction, near profile, near question, near retain, near tokenizer,
      near transition, near viral, near workload, near world, object criticize, of highlight, shape Xx, starts NAME,
      subject argue, subject emerge, subject follow, subject move, subject say, subject slide, tail ai, tail ium,
      tail ti, tail um
    0.3: +1 express, +1 interview, +1 of, +1 the, +2 as the, +2 from NAME, +2 make a, +2 open source, -1 ., -1 as,
      -1 criticize, -1 evaluate, -1 ·, -2 lead by, -2 similar to, does express, does highlight, does interview,
      does raise, near advocate, near art, near behavior, near bias, near blog, near come, near company, near concern,
      near consumer, near contributor, near founder, near invoke, near join, near landscape, near long-term,
      near object, near read, near remark, near speak, near statement, near structure, near succeed, near welcome,
      near win, near year, object evaluate, owns claim, subject avoid, subject complain, subject confirm,
      subject criticize, subject develop, subject give, subject write, tail _ai, tail ack, tail ck, tail er, tail ks,
      tail ng, tail per, tail st, tail ton
    0.2: +1 ), +1 SEMICOLON, +1 announce, +1 become, +1 describe, +1 emphasize, +1 make, +1 open, +1 provide, +1 will,
      +1 ·, +2 . NAME, +2 for NAME, +2 introduce NAME, +2 of NAME, +2 will be, -1 -, -1 from, -1 lead, -1 with,
      -2 ) COMMA, -2 COMMA while, -2 NAME -, -2 NAME COMMA, -2 reveal that, -2 suggest that, does announce,
      does become, does describe, does emphasize, does move, near acknowledge, near acquisition, near author,
      near avoid, near caption, near catch, near chat, near claim, near comment, near complain, near consistency,
      near contribution, near cover, near coverage, near depart, near depict, near development, near disappointment,
      near enjoy, near experiment, near give, near group, near individual, near intelligence, near internal,
      near interview, near leave, near love, near maintain, near market, near mission, near navigate, near notice,
      near order, near partnership, near popular, near product, near raise, near recognition, near recommend,
      near return, near role, near scrape, near second, near simplify, near summarize, near surface, near tweet,
      near vision, near warn, of deal, of review, of talk, of video, shape @XxXx, subject advise, subject advocate,
      subject boast, subject boost, subject drive, subject express, subject go, subject interview, subject keep,
      subject navigate, subject optimize, subject pull, subject raise, subject scrape, subject succeed, subject warn,
      tail all, tail ase, tail bert, tail ca, tail ert, tail ger, tail one, tail ov
    -0.2: +1 -, +1 and, +1 capital, +1 data, +1 for, +1 have, +1 unveil, +1 with, +2 's DOLLAR, +2 ) COMMA, +2 ) and,
      +2 COLON in, +2 COMMA a, +2 for its, +2 introduce a, +2 is now, +2 is set, -1 /, -1 its, -1 lab, -1 launch,
      -1 on, -2 NAME /, -2 clarify that, -2 model by, -2 partner with, does report, does set, does unveil,
      ends medium, ends research, ends ultra, in section, near bandwidth, near chunk, near compare, near data,
      near decision, near earn, near everywhere, near excite, near flag, near generation, near leak, near opinion,
      near orchestrate, near seed, near send, near speech-to-text, near system, near third-party, near traditional,
      object clarify, object publish, object state, of data, of key, of preview, of system, prep of, prep to,
      shape XX, shape XxXx-Xx, starts open, tail arch, tail at, tail ath, tail base, tail co, tail ct, tail dium,
      tail ence, tail flow, tail ity, tail loud, tail low, tail ltra, tail me, tail nce, tail ok, tail ore, tail oud,
      tail ow, tail ox, tail rch, tail rk, tail ty, tail ud, tail us, two
    -0.3: +1 COMMA, +1 key, +2 ( ), -1 because, -1 detail, -2 NAME from, does ship, ends university, long,
      near automate, near confirmation, near email, near feature, near modify, near propose, near release, prep for,
      shape Xx-Xx, subject hug, subject ship, tail cs, tail ics, tail ine, tail nk, tail nts, tail om, tail ons,
      tail op, tail ra, tail re, tail sity, tail tra, tail ts
    -0.4: +1 COLON, +1 |, +2 | NAME, closes, near document, near long-horizon, near robot, near ship, object reason,
      shape X-Xx, tail ant, tail ce, tail ed, tail mo, tail ms, tail ns, tail ve
    -0.5: -1 a, in headline, prep in, prep on, shape X, tail ab, tail der, tail nt, tail oder, tail pe, tail te
    -0.6: ends code, near model, shape XXx, shape Xx-X, tail nd
    -0.7: ends lab, near use, shape XxXXx, tail lab
    -0.8: capitals, shape XxXxX
    -1: digit, shape X-X
    -1.1: camel
    -1.2: -1 the
    -1.3: shape XxX
    -1.6: all common
  `,
  place: `
    1.3: capitals 2
    1: near enterprise, prep in
    0.9: near accessibility
    0.8: near office, subject gather
    0.7: -1 in, near confirmation, near gather, near non, tail ine
    0.6: -2 NAME -, -2 of a, near represent, near topic, near view, tail ice
    0.5: +1 project, +1 |, near ban, near open, near presence, near target, of project, shape Xx, tail ne
    0.4: +1 were, -1 original, -2 the original, does project, near adjust, near insight, near media, near response,
      subject cost, subject lead, subject receive
    0.3: -1 -, does raise, near event, near expand, near original, near praise, near produce, near receive,
      near situation, of response, subject spark, tail an
    0.2: -2 in the, -2 vs ., near conflict, near outcome, near provide, near transform, near weekend, near year,
      shape X, subject conflict, subject prevent, subject raise
    -0.3: digit, in body
    -0.4: camel
    -0.5: shape XxXx, two
  `,
  product: `
    1.5: starts perplexity
    1.4: tail ts
    1.3: shape XxXXx, tail der, tail gent, tail ss, tail ui
    1.2: tail kit, tail op
    1.1: near graph, near package, tail hub
    1: ends agent, is tool, near integration, shape xX, tail pt, tail rch
    0.9: +1 library, ends mode, ends search, near agent, near environment, near functionality, near plugin,
      near productivity, near service, near simulation, object hug, shape XxXxX, shape x-x, tail ml, tail or
    0.8: +2 COMMA an, near affect, near command, near documentation, near driver, near framework, near integrate,
      near orchestrate, near write, of code, of framework, starts open, subject react, tail lot, tail ub, tail ve
    0.7: +1 backend, +2 ) ▷, +2 COMMA or, +2 for the, +2 in NAME, +2 to NAME, -1 custom, -1 recommend, -2 into the,
      is open-source, near accelerate, near address, near credit, near delay, near dependency, near library,
      near metadata, near security, near session, near subscription, near utilize, object integrate, of tool,
      starts agent, starts hug, subject accelerate, subject simplify, tail lab, tail ot, tail te
    0.6: +1 app, +1 key, +1 merge, +1 now, +1 |, +2 COMMA achieve, +2 model with, +2 offer a, +2 | NAME, -2 COMMA or,
      -2 and the, -2 model for, does learn, near accept, near batch, near condition, near conversational, near course,
      near deployment, near developer, near distribute, near ecosystem, near enhance, near game, near implement,
      near installation, near leak, near mode, near request, near runtime, near software, near template,
      near traction, near try, object include, object publish, object write, of backend, of feature, shape Xx.x,
      starts amazon, subject engineer, tail ab, tail ang, tail at, tail bot, tail ker, tail llm, tail me, tail os,
      tail rm, tail rs, two
    0.5: +1 application, +1 claim, +1 ecosystem, +1 framework, +1 in, +1 installation, +1 learn, +1 notebook, +1 tool,
      +1 update, +1 —, +2 's ", +2 COLON no, +2 COMMA ", +2 COMMA emphasize, +2 NAME on, +2 and others, +2 from NAME,
      -1 &, -1 /, -1 via, -2 " and, -2 NAME into, -2 clarify that, -2 issue with, -2 performance with, -2 tool COMMA,
      does tool, near add, near app, near automation, near backend, near benefit, near beta, near code, near codebase,
      near collection, near creator, near dev, near development, near doc, near draw, near email, near encounter,
      near feature, near fork, near frontend, near index, near initiative, near innovation, near intelligence,
      near interface, near manage, near miss, near name, near open-source, near program, near publish, near send,
      near sign, near signal, near simplify, near site, near snippet, near stack, near support, near tool,
      near transcription, near trigger, near understand, near usability, object introduce, object launch, of doc,
      of tier, prep into, shape X9, shape XX, shape XxX, shape XxXxXx, small, subject go, subject manage,
      subject message, subject test, tail chat, tail code, tail ence, tail hat, tail loud, tail ls, tail nts,
      tail ock, tail oud, tail rag, tail ud
    0.4: +1 after, +1 code, +1 compatibility, +1 competition, +1 demo, +1 despite, +1 gain, +1 kernel, +1 new,
      +1 until, +1 work, +2 's new, +2 COLON in, +2 COMMA imply, +2 COMMA which, +2 NAME and, +2 as an, +2 by NAME,
      +2 has been, +2 integration with, +2 into NAME, +2 launch an, +2 user COMMA, +2 with the, -1 2, -1 but,
      -1 enable, -1 include, -1 local, -2 COMMA but, -2 NAME in, -2 about the, -2 available on, -2 face COMMA,
      -2 feature for, -2 feature in, -2 for NAME, -2 for a, -2 launch of, -2 launch the, -2 model to, -2 to use,
      -2 use the, -2 vs ., -2 with NAME, does demo, does gain, does include, does support, does update, does yield,
      in body, in section, is system, near advice, near area, near automate, near boost, near burst, near cloud-base,
      near conclude, near confidence, near copy, near crash, near debug, near deploy, near deprecate,
      near description, near desktop, near differentiation, near effectiveness, near emerge, near engine,
      near execute, near extend, near face, near implementation, near import, near influence, near inspire,
      near install, near iteration, near link, near log, near minimal, near optimal, near patch, near peak, near plan,
      near promise, near react, near rely, near repo, near search, near seek, near setup, near speed, near store,
      near subscriber, near switch, near tier, near use, near voice, near web, near week, near yield, object add,
      object claim, object clarify, object recommend, object think, object unify, of application, of program,
      of quantization, of record, of version, prep in, prep through, prep until, prep without, starts apple,
      starts llama, subject address, subject back, subject command, subject package, subject yield, tail arch,
      tail as, tail dio, tail ic, tail lm, tail ore, tail ter, tail tra
    0.3: +1 4, +1 access, +1 allow, +1 challenge, +1 configuration, +1 describe, +1 did, +1 doc, +1 emerge, +1 enable,
      +1 error, +1 for, +1 instance, +1 search, +1 usage, +1 version, +1 while, +2 ) and, +2 - base, +2 - like,
      +2 COLON an, +2 COMMA aim, +2 COMMA allow, +2 COMMA share, +2 COMMA spark, +2 app ., +2 app COMMA,
      +2 development by, +2 emerge as, +2 for NAME, +2 has release, +2 is not, +2 kernel COMMA, -1 build, -1 in,
      -1 into, -1 understand, -1 update, -1 with, -1 without, -2 NAME launch, -2 an open-source, -2 and NAME,
      -2 build on, -2 for the, -2 in their, -2 of use, -2 platform like, -2 share that, -2 such as, -2 to a,
      -2 tool like, -2 update for, -2 update to, -2 user suggest, -2 version of, -2 work on, -2 ▷ #, does allow,
      does challenge, does come, does describe, does emerge, does enable, does mention, does showcase, in headline,
      is description, is generation, near acceleration, near access, near accompany, near anticipate,
      near application, near baseline, near bit, near build, near business, near charge, near communication,
      near compatibility, near confuse, near connect, near connection, near current, near database, near define,
      near deliver, near demo, near different, near discount, near drive, near ease, near enable, near engineer,
      near file, near flexibility, near incorporate, near infra, near instance, near interaction, near launch,
      near linear, near long-horizon, near mean, near measurement, near merit, near multi-agent, near native,
      near operation, near operator, near optimization, near optimize, near organization, near outage, near period,
      near phone, near polish, near pose, near prediction, near prefer, near pretrain, near pretty, near preview,
      near privacy, near pull, near quantization, near ranking, near rate, near read, near recommendation,
      near regard, near regression, near removal, near replacement, near repository, near restrict, near suggestion,
      near summarize, near take, near third-party, near tip, near upload, near vector, near weakness, near wrapper,
      object chat, object compare, object ensure, object regard, object understand, object utilize, of competition,
      of development, of limitation, of runner, of search, of support, one, prep with, shape Xx, starts NAME,
      starts deep, subject access, subject continue, subject create, subject experience, subject ground,
      subject influence, subject produce, subject provide, subject rely, subject tool, subject work, tail ag, tail co,
      tail eai, tail eval, tail io, tail ner, tail ode, tail ons, tail rt, tail ry, tail se, tail ti, tail ton,
      tail val
    0.2: +1 -, +1 COMMA, +1 alternative, +1 by, +1 capability, +1 development, +1 directly, +1 documentation,
      +1 enhance, +1 environment, +1 experience, +1 extend, +1 go, +1 join, +1 limitation, +1 make, +1 optimization,
      +1 package, +1 pipeline, +1 service, +1 should, +1 showcase, +1 subscription, +1 support, +1 to, +1 user,
      +1 was, +2 COMMA a, +2 COMMA express, +2 COMMA highlight, +2 COMMA including, +2 COMMA it, +2 COMMA lead,
      +2 COMMA open, +2 COMMA particularly, +2 COMMA question, +2 COMMA with, +2 NAME NAME, +2 and hug, +2 at DOLLAR,
      +2 integrate with, +2 is an, +2 model to, +2 now support, +2 project ., +2 team ., +2 update COMMA,
      +2 with NAME, +2 would be, -1 COLON, -1 add, -1 debug, -1 face, -1 highlight, -1 install, -1 introduce, -1 its,
      -1 launch, -1 like, -1 optimize, -1 or, -1 out, -1 recent, -1 regard, -1 replace, -1 specific, -1 target,
      -1 through, -1 where, -1 your, -2 NAME highlight, -2 NAME ’s, -2 access to, -2 alternative like,
      -2 anthropic launch, -2 app with, -2 between the, -2 code and, -2 discussion highlight, -2 experience with,
      -2 faster than, -2 framework like, -2 inquire if, -2 now support, -2 option like, -2 performance COMMA,
      -2 prompt in, -2 share a, -2 studio COMMA, -2 studio and, -2 suggest use, -2 whether the, -2 work with,
      capitals 4, does access, does claim, does code, does enhance, does extend, does go, does join, does merge,
      does package, does reach, does suggest, does take, near addition, near allow, near analyze, near bring,
      near builder, near card, near checkpoint, near clarify, near cloud, near compare, near compilation,
      near configuration, near confirm, near confirmation, near conflict, near consumer, near custom, near date,
      near decide, near degradation, near describe, near directory, near disable, near discover, near download,
      near echo, near edit, near editor, near end, near flag, near format, near generate, near growth, near handle,
      near hang, near improvement, near internet, near job, near lack, near learn, near less, near lot,
      near maintenance, near markdown, near member, near methodology, near newcomer, near one-shoot, near page,
      near parse, near path, near personal, near physic, near plug, near port, near power, near practice,
      near process, near production, near relate, near relevance, near rewrite, near route, near router, near run,
      near runner, near seem, near ship, near skepticism, near specialize, near specify, near speedup, near star,
      near start, near storage, near streamline, near strength, near string, near technology, near term, near test,
      near think, near tie, near trajectory, near usage, near user, near virtual, near visual, near wait,
      near website, near work, near workflow, object build, object debate, object debug, object highlight,
      object indicate, object inquire, object install, object optimize, of app, of challenge, of configuration,
      of control, of demo, of evaluation, of implementation, of improvement, of instance, of interface, of key,
      of launch, of performance, of plan, of runtime, of subscription, of suite, of system, of template, of time,
      of user, prep for, prep like, prep over, prep plus, prep since, shape XxX9, shape x, subject accompany,
      subject add, subject compare, subject date, subject debug, subject deliver, subject deploy, subject describe,
      subject distribute, subject handle, subject imply, subject lack, subject operate, subject parse,
      subject post-train, subject remain, subject result, subject return, subject rout, subject run, subject spot,
      subject streamline, tail ack, tail age, tail ck, tail dium, tail el, tail flow, tail ie, tail iew, tail it,
      tail ite, tail la, tail ling, tail nce, tail rce, tail ron, tail tron, tail view
    -0.2: +1 ), +1 2, +1 NAME, +1 architecture, +1 card, +1 compare, +1 do, +1 due, +1 find, +1 format, +1 free,
      +1 had, +1 hardware, +1 hold, +1 instead, +1 introduce, +1 layer, +1 leaderboard, +1 may, +1 model, +1 of,
      +1 optimizer, +1 paper, +1 post, +1 raise, +1 research, +1 return, +1 tease, +1 thread, +1 tutorial, +1 without,
      +1 write, +1 –, +2 - a, +2 COLON a, +2 COLON this, +2 COMMA as, +2 COMMA especially, +2 COMMA they,
      +2 COMMA though, +2 NAME +, +2 NAME -, +2 NAME with, +2 SEMICOLON NAME, +2 and share, +2 at the, +2 compare to,
      +2 could be, +2 due to, +2 for a, +2 for better, +2 from the, +2 get NAME, +2 hardware ., +2 in a,
      +2 introduce NAME, +2 is now, +2 to be, +2 ’s NAME, -1 ), -1 -, -1 ], -1 allow, -1 and, -1 both, -1 claim,
      -1 is, -1 make, -1 official, -1 source, -1 upcome, -1 versus, -1 whether, -2 2 and, -2 4 COMMA, -2 NAME unveil,
      -2 and an, -2 at the, -2 figure like, -2 focus on, -2 generation and, -2 in a, -2 integrate with, -2 model by,
      -2 model use, -2 on use, -2 open source, -2 provider like, -2 release COMMA, -2 to the, -2 tweet from,
      -2 update COMMA, -2 with their, capitals, capitals 3, does deploy, does find, does fine-tune, does format,
      does generate, does model, does optimize, does paper, does post, does prioritize, does research, does share,
      does show, does tease, does unveil, does write, ends flash, ends large, ends plus, ends studio, ends university,
      is model, near advance, near advantage, near advertise, near advocate, near alpha, near appreciate,
      near approach, near authentication, near back, near bottleneck, near buy, near capacity, near client,
      near commentary, near commitment, near config, near confusion, near consider, near constraint,
      near contribution, near contributor, near criticize, near debut, near decision, near dedicate, near depict,
      near detect, near detection, near disappointment, near double, near dub, near effect, near estimate,
      near evaluate, near explain, near facilitate, near factor, near fall, near family, near feel, near filter,
      near fit, near flow, near hardware, near head, near hint, near home, near incident, near individual, near input,
      near instruction, near instruction-tune, near invite, near involve, near landscape, near laptop, near lead,
      near leadership, near line, near love, near machine, near master, near media, near meet, near mission,
      near movement, near multi-modal, near notice, near occur, near office, near personality, near popular,
      near preserve, near quality, near quantum, near raise, near rank, near real-time, near recognition,
      near reflect, near reliability, near replace, near represent, near reproduce, near researcher, near retain,
      near reward, near rise, near risk, near rival, near rumor, near scenario, near seed, near sell, near sometime,
      near span, near speak, near stance, near stock, near surface, near surprise, near tell, near throughput,
      near traditional, near transformer, near transition, near tweet, near uncensor, near verify,
      near vision-language, object allow, object cite, object convert, object cover, object involve, object mention,
      object merge, object praise, object reveal, object state, object suggest, of advancement, of architecture,
      of behavior, of card, of claim, of cluster, of error, of finetune, of hardware, of inference, of insight,
      of optimizer, of post, of product, of project, of result, of role, of score, of strategy, of top, owns,
      owns claim, prep per, shape Xx-9, shape Xx-9-x, shape Xx-Xx, shape Xx-XxXx, subject brand, subject buy,
      subject consider, subject contribute, subject cost, subject decode, subject detail, subject develop,
      subject distil, subject explain, subject hire, subject host, subject move, subject open-source, subject promote,
      subject raise, subject read, subject reason, subject say, subject share, subject succeed, subject surprise,
      subject tell, subject unveil, tail abs, tail ai, tail aude, tail bs, tail dels, tail eam, tail els, tail ier,
      tail is, tail ity, tail labs, tail ma, tail na, tail nd, tail ng, tail odel, tail ok, tail ral, tail ream,
      tail rk, tail rmes, tail ser, tail sity, tail ta, tail tral, tail ude
    -0.3: +1 !, +1 ..., +1 article, +1 at, +1 blog, +1 boast, +1 discussion, +1 driver, +1 express, +1 file,
      +1 fine-tune, +1 license, +1 open-source, +1 point, +1 promote, +1 publish, +1 result, +1 system, +1 will, +1 ·,
      +1 “, +2 COMMA note, +2 COMMA reference, +2 NAME for, +2 and other, +2 and the, +2 for its, +2 instead of,
      +2 introduce the, +2 launch NAME, +2 support for, -1 NAME, -1 agent, -1 between, -1 combine, -1 find, -1 prefer,
      -1 present, -1 see, -2 3 COMMA, -2 COLON the, -2 NAME -, -2 NAME SEMICOLON, -2 NAME open-source, -2 NAME |,
      -2 NAME ·, -2 agent with, -2 and a, -2 benchmark like, -2 company like, -2 difference between, -2 lab introduce,
      -2 learn COMMA, -2 of a, -2 optimize for, -2 paper on, -2 solution like, does blog, does explore, does express,
      does focus, does host, does license, does promote, does publish, does raise, does release, does result,
      does set, does top, ends lab, ends lite, ends model, ends network, ends small, near accelerator,
      near activation, near advancement, near algorithm, near article, near boast, near call, near co-lead,
      near collaboration, near contact, near conversion, near count, near deal, near decode, near employee,
      near engagement, near evaluation, near evidence, near example, near expect, near experiment, near feed,
      near finetune, near follow, near founder, near healthcare, near high-quality, near hire, near image-to-video,
      near implication, near instruction-follow, near jailbreak, near label, near leader, near long-context,
      near maintain, near modify, near observe, near parameter, near partnership, near permission, near poll,
      near prefill, near present, near presentation, near progress, near quote, near reach, near response,
      near restriction, near robotic, near say, near solve, near speech-to-text, near stability, near startup,
      near state, near study, near supercomputer, near tag, near team, near tease, near text-to-speech, near train,
      near transform, near viral, near word, object call, object combine, object follow, object prefer,
      object provide, object see, object try, object upcome, of article, of creation, of layer, prep during,
      shape X-XxXx, shape Xx-x-Xx, shape XxXx9.9, subject advance, subject analyze, subject announce,
      subject evaluate, subject follow, subject frame, subject gather, subject join, subject network, subject propose,
      subject reference, subject replace, subject tease, subject tune, tail arge, tail ash, tail ct, tail del,
      tail ench, tail ew, tail lash, tail ning, tail orks, tail th, tail ty, tail um
    -0.4: +1 approach, +1 highlight, +1 number, +1 share, +1 video, +2 COMMA enhance, +2 COMMA is, +2 COMMA use,
      +2 and a, +2 support and, -1 SEMICOLON, -1 advance, -1 lab, -1 |, -2 NAME ., -2 a new, -2 additionally COMMA,
      -2 integration of, -2 that use, account, does approach, does open-source, ends pro, near apply, near center,
      near chunk, near couple, near discovery, near dominate, near drop, near encoder, near enjoy, near frontier,
      near generalize, near hallucination, near lab, near land, near large-scale, near match, near maximum,
      near measure, near orchestration, near outperform, near owner, near partner, near post, near reinstall,
      near reveal, near safety, near score, near screenshot, near sery, near speaker, near step, near thread,
      near variant, near view, near win, object check, object deploy, object join, object leverage, object quote,
      of agent, of data, of discussion, of driver, of report, prep under, shape XXx, subject compute, subject know,
      tail ar, tail ger, tail mes, tail nch, tail oder, tail sion, tail tion, tail tz
    -0.5: +1 being, +1 dataset, +2 COMMA was, -1 at, -1 from, -1 model, -1 ·, -2 collaboration with, does recommend,
      ends v, near acquisition, near architecture, near chip, near creation, near dataset, near distillation,
      near frame, near gather, near infrastructure, near insight, near layer, near mechanism, near problem,
      near realtime, near receive, near remark, near retrieval, near silicon, near text, near weight, near wonder,
      none common, of dataset, shape @x, shape X-Xx, shape X9X, subject approach, subject arm, tail amba, tail ics,
      tail ine, tail ing, tail ink, tail mer, tail om, tail ra, tail rks, tail rmer, tail st, tail us
    -0.6: ends mini, near align, near clone, near collaborate, near cost, near cover, near develop, near figure,
      near group, near mismatch, near multilingual, near music, near optimizer, near research, near robot,
      near technique, near topic, prep at, shape X-X, subject use, tail al, tail ey, tail ha, tail net, tail qa
    -0.7: +1 release, -2 partnership with, near company, near investor, shape XxxXx, tail ip, tail ld, tail rd
    -0.8: near benchmark, near episode, tail bert
    -0.9: capitals 2, tail ca
    -1: -2 that the, tail ion, tail nk
    -1.2: digit, tail one
    -1.3: tail per
  `,
  source: `
    1.4: near article
    1.2: +1 article, near episode
    1: +1 discussion, +1 video, near enjoy, near tag
    0.9: -1 -, -1 |, near decision, of article, shape xXx, tail st
    0.8: of discussion, of post, of video
    0.7: +1 spec, -1 capital, closes, does report, tail ce, tail nt
    0.6: +1 COLON, +1 find, +1 post, -2 NAME for, -2 to a, does find, does post, does top, near discussion,
      near effect, near email, near feed, near screenshot, of comparison, of work, starts deep, tail ent, tail ier,
      tail rge
    0.5: +2 ( ), +2 COLON NAME, +2 COLON a, -1 on, -1 open-source, -2 NAME vs, near appreciate, near cover,
      near customer, near job, near post, near rival, of review, of spec, subject follow, tail ca, tail ge, tail ha,
      tail nch, tail tion
    0.4: +1 !, +1 interview, +1 link, +1 thread, +1 ▷, +2 and the, +2 ▷ #, -1 a, -1 after, -1 allow, -1 latest,
      -1 the, -1 this, -2 an open-source, -2 share a, -2 the latest, all common, does interview, near cloud,
      near comparison, near embed, near interview, near mention, near podcast, near review, near section, near share,
      near spec, near video, near viral, near word, near work, object allow, object see, of thread, prep in,
      shape X9X, shape XXx, subject interview, subject target, tail ch, tail es, tail iew, tail mes, tail view
    0.3: +1 access, +1 call, +1 feature, +1 had, +1 paper, +1 reveal, +2 COMMA aim, +2 and share, +2 get NAME,
      -2 COLON the, -2 by the, -2 in a, -2 performance COMMA, -2 post on, does access, does call, does discuss,
      does feature, does paper, does reveal, near ago, near delete, near feel, near follow, near goal, near human,
      near inspire, near label, near large-scale, near link, near number, near paper, near put, near rise,
      near syntax, object build, of link, prep per, shape XxXx, shape XxXxXxXx, subject put, subject report,
      subject show, tail al, tail ew
    0.2: +1 performance, +2 COMMA anthropic, +2 COMMA open, +2 model ., -1 ], -1 during, -1 even, -1 from, -1 link,
      -1 model, -1 per, -1 vs, -1 —, -2 NAME from, -2 out that, -2 to the, camel, near accord, near argue, near ask,
      near criticize, near deal, near defense, near discord, near doc, near flagship, near hundred, near member,
      near meme, near name, near news, near remark, near robot, near scrutiny, near sell, near sery, near thank,
      near thread, object link, of access, of paper, prep after, prep during, prep vs, shape Xx, subject aim,
      subject expose, subject find, subject get, subject grow, subject hit, tail ers, tail ine, tail os, tail rs
    -0.2: -1 /, capitals 5, near conclude, prep with, shape XxX, starts NAME, tail ath, tail ence, tail flow,
      tail ice, tail low, tail nce, tail ns, tail ok, tail ow, tail rce, tail re, tail ro, tail ry, tail us
    -0.3: +1 COMMA, -1 COMMA, -1 NAME, prep like, tail ack, tail se
    -0.4: ends NAME, tail ck, tail in
    -0.6: digit
  `,
  technique: `
    1.7: near optimizer
    1.5: near algorithm
    1.4: tail mer, tail rmer
    1.3: near technique
    1.2: near layer, starts model, tail orm, tail rm
    1.1: +1 optimizer, near method, near protocol, tail tion
    1: ends network, tail amba, tail ing, tail orks, tail th
    0.9: +1 quantization, all common, near attention, near efficiency, near quantize, shape Xx-x-Xx, subject scale,
      tail et, tail ion, tail mba
    0.8: -1 bit, -2 - bit, ends transformer, near activation, near cache, near instruction, near precision,
      near quantization, near sample, near space, near turn, near variant, of optimizer, shape X-Xx, shape X9,
      tail ix, tail rks
    0.7: +1 ), -1 native, -2 NAME via, -2 like NAME, near advertise, near extract, near input, near mechanism,
      near present, near reward, near sequence, near step, near tensor, near train, subject quantize
    0.6: +1 (, +1 ..., +1 train, +2 ( ), +2 COMMA but, +2 support for, -1 support, -2 paper on, -2 pro COMMA,
      -2 train on, does frame, near accumulation, near architecture, near arise, near authentication, near bit,
      near convert, near error, near evidence, near failure, near identify, near learn, near need, near promote,
      near retrieval-augment, near seed, near static, near third-party, of precision, owns claim, shape X-X,
      shape Xx-XxXx, subject ensure, subject fix, subject process, tail co, tail ger, tail ng, tail ol, tail ra,
      tail rk
    0.5: +1 explore, +1 promote, +2 COMMA enhance, +2 COMMA was, -1 its, -1 official, -1 older, -2 a NAME,
      -2 update its, does promote, ends attention, near adjust, near benefit, near capture, near concept, near decode,
      near detail, near explain, near flash, near generalize, near ground, near lecture, near long-context,
      near mismatch, near network, near propose, near prove, near realtime, near reinstall, near specification,
      near surprise, object call, object generate, object reason, of beta, of error, of quantization, of technology,
      shape Xx-9, shape XxX, starts agent, subject approach, subject decode, subject reward, tail ba, tail net,
      tail ore
    0.4: +1 a, +1 aim, +1 discussion, +1 file, +1 format, +1 instead, +1 tutorial, +2 aim to, +2 and a, +2 for code,
      +2 support in, -1 believe, -1 combine, -1 hybrid, -1 over, -1 transformer, -2 - NAME, -2 3 COMMA,
      -2 anthropic 's, -2 by the, -2 lab introduce, -2 that use, camel, does format, does train, ends mode,
      in headline, near adapter, near drop, near encoder, near ensure, near flow, near function, near gradient,
      near high-quality, near idea, near inference, near initialization, near inspire, near library, near maximum,
      near memory, near minimize, near mitigate, near notice, near one, near orchestrate, near original, near pip,
      near reference, near rout, near rule, near scale, near system, near traditional, near transform, near tutorial,
      near uncertainty, object achieve, object believe, object combine, object embed, object explain,
      object implement, of aim, of discussion, of efficiency, of file, of layer, of library, of support, prep over,
      subject analyze, subject compare, subject reduce, subject surprise, subject transform, tail as, tail rag,
      tail ro, tail ts
    0.3: +1 could, +1 layer, +1 load, +1 memory, +1 method, +1 paper, +1 scale, +1 server, +1 task, +2 ) for,
      +2 - base, +2 and its, +2 benchmark ., +2 for NAME, +2 scale COMMA, +2 server COMMA, +2 support and, +2 use a,
      +2 vs NAME, -1 SEMICOLON, -1 between, -1 call, -1 challenge, -1 how, -1 improve, -1 introduce, -1 not,
      -1 present, -1 utilize, -1 versus, -1 via, -1 where, -1 without, -2 ) and, -2 NAME &, -2 NAME versus,
      -2 NAME with, -2 a hybrid, -2 and an, -2 claim that, -2 feature like, -2 from the, -2 highlight the,
      -2 similar to, -2 to NAME, -2 work on, capitals, capitals 4, does aim, does explore, does load, does paper,
      does task, in title, near adherence, near align, near alpha, near approach, near base, near baseline, near beta,
      near blog, near boost, near consistency, near contrast, near distillation, near domain, near emb, near enable,
      near example, near excitement, near fit, near frame, near framework, near happen, near hybrid,
      near implementation, near inability, near information, near kick, near layout, near matmul, near mode,
      near modify, near monitor, near native, near optimal, near optimize, near owner, near parameter,
      near real-world, near reduce, near regression, near relationship, near render, near repo, near retrieval,
      near save, near security, near solution, near sparsity, near speedup, near stream, near test-time,
      near transformer, near tune, near verify, near warning, near way, near weight, object convert, object feature,
      object improve, of implementation, of kernel, of memory, of method, of outperform, of repo, of task, one,
      prep about, prep versus, shape X9X, shape XxXxX, subject compile, subject finetune, subject identify,
      subject promote, subject question, subject react, subject serve, subject think, subject train, tail ag,
      tail flow, tail ks, tail low, tail ow, tail re
    0.2: +1 architecture, +1 configuration, +1 detail, +1 example, +1 extend, +1 outperform, +1 propose, +1 require,
      +1 show, +1 support, +1 token, +1 variant, +1 versus, +2 ( NAME, +2 ( activity, +2 ) COMMA, +2 . NAME,
      +2 COMMA indicate, +2 NAME is, +2 instead of, +2 integration COMMA, +2 of NAME, +2 quantization COMMA,
      +2 versus NAME, +2 with NAME, -1 &, -1 detail, -1 full, -1 more, -1 parameter, -1 per, -1 reference, -1 up,
      -1 ×, -2 NAME announce, -2 NAME support, -2 at the, -2 model from, -2 release COMMA, -2 reveal that,
      -2 with the, closes, does design, does extend, does limit, does propose, does scale, ends model, ends think,
      in body, is generation, long, near abstraction, near accuracy, near adopt, near advise, near aim, near attempt,
      near background, near bandwidth, near bilingual, near call, near chart, near combination, near combine,
      near compare, near comparison, near constraint, near couple, near decentralize, near diffusion, near disable,
      near employ, near expect, near explore, near factor, near find, near finding, near finish, near fix, near force,
      near form, near format, near handle, near help, near keynote, near lack, near laptop, near material,
      near matrix, near minimal, near observe, near party, near perplexity, near policy, near position,
      near possibility, near post-train, near purpose, near rely, near replacement, near requirement, near respond,
      near safety, near server, near shape, near size, near skill, near slowdown, near strategy, near study,
      near suffer, near support, near technology, near time, near tool, near topic, near trouble, near use,
      near welcome, object cite, object edit, object outperform, of architecture, of checkpoint, of competition,
      of difference, of image, of limit, of optimization, of server, of system, prep into, prep without, shape Xx-X,
      shape XxXx9.9, subject advise, subject arise, subject cach, subject change, subject come, subject debate,
      subject enable, subject extend, subject format, subject frame, subject mention, subject mitigate,
      subject prevent, subject promise, subject rout, subject save, subject shift, subject state, subject third-party,
      subject tune, tail dels, tail els, tail ents, tail mers, tail ms, tail ry, tail ub
    -0.2: +1 NAME, +1 article, +1 as, +1 backend, +1 become, +1 but, +1 call, +1 data, +1 despite, +1 driver,
      +1 functionality, +1 highlight, +1 instance, +1 post, +1 report, +1 research, +1 result, +1 system, +1 until,
      +1 —, +2 ) discord, +2 COMMA and, +2 COMMA express, +2 NAME ., +2 at the, +2 integration ., +2 with a, -1 ),
      -1 ., -1 2, -1 ], -1 any, -1 at, -1 behind, -1 match, -1 on, -1 though, -1 train, -1 two, -1 under, -1 whereas,
      -1 —, -2 's NAME, -2 COLON the, -2 NAME ., -2 NAME and, -2 agent with, -2 and NAME, -2 announce the,
      -2 arena COMMA, -2 faster than, -2 in the, -2 member discuss, -2 of a, -2 partnership with, -2 performance on,
      -2 prompt in, -2 relate to, -2 release the, -2 solution like, -2 suggest use, -2 tool like, -2 update for,
      -2 update to, account, does become, does call, does compute, does post, does report, does research, does result,
      does utilize, ends lite, ends plus, is system, is tool, near adjustment, near advancement, near ago,
      near anticipate, near bench, near bring, near chip, near collaborate, near contribution, near course,
      near cover, near creation, near creator, near critique, near customer, near database, near debug, near decision,
      near default, near delay, near deliver, near depend, near detection, near dev, near discovery, near doc,
      near documentation, near email, near environment, near feel, near filter, near flag, near frontend,
      near frontier, near game, near gather, near go, near hint, near infra, near insight, near instance,
      near interview, near involve, near iteration, near leverage, near lineup, near list, near manage, near math,
      near milestone, near move, near multilingual, near music, near option, near orchestration, near partner,
      near perspective, near podcast, near pose, near power, near preview, near provide, near pull, near quantum,
      near recommend, near record, near refer, near refresh, near regard, near reliability, near reproduce,
      near response, near restrict, near secure, near sery, near succeed, near template, near text, near video,
      near viral, near vision, near week, near workflow, object match, object mention, object open-source,
      object publish, object replace, object require, object solve, object unify, object unveil, of article,
      of creation, of doc, of driver, of evaluation, of framework, of link, of record, of research, of score,
      of setup, of workflow, prep behind, prep on, shape X9x, shape Xx-9.9, shape XxXxXxXx, shape x-x,
      starts perplexity, subject achieve, subject argue, subject automate, subject bring, subject call,
      subject contribute, subject develop, subject discuss, subject filter, subject gather, subject interview,
      subject involve, subject power, subject start, tail _ai, tail am, tail ang, tail ant, tail bot, tail code,
      tail de, tail ey, tail ge, tail ice, tail iew, tail ium, tail ker, tail ki, tail ld, tail mo, tail na, tail ock,
      tail per, tail pt, tail rce, tail rch, tail ron, tail ruct, tail ter, tail tron, tail uct, tail view
    -0.3: +1 4, +1 agent, +1 claim, +1 demonstrate, +1 is, +1 performance, +1 researcher, +1 suggest, +1 were,
      +2 COMMA achieve, +2 NAME COLON, +2 NAME NAME, +2 as an, +2 use NAME, -1 a, -1 local, -1 out, -1 the, -1 |,
      -2 COMMA the, -2 NAME open-source, -2 benchmark like, -2 for NAME, does demonstrate, does work, ends lab,
      ends pro, near #, near address, near automate, near backend, near ban, near benchmark, near component,
      near computer, near current, near deploy, near enterprise, near event, near express, near group, near hour,
      near leader, near leadership, near lose, near parallelism, near pretrain, near publish, near release,
      near report, near repository, near researcher, near sandbox, near setup, near slide, near talk,
      near translation, near unify, near web, object hug, object include, of inference, opens, prep out, prep until,
      shape X9.9, shape Xx-Xx, shape XxXXx, starts deep, starts hug, starts open, subject compute, subject cover,
      subject drive, subject go, subject release, subject render, subject slide, tail an, tail ard, tail ca, tail el,
      tail ence, tail ert, tail ew, tail gen, tail ha, tail ier, tail io, tail ite, tail kit, tail ll, tail ma,
      tail nce, tail ne, tail ner, tail nk, tail ode, tail ok, tail ox, tail pe, tail rd, tail ss, tail ton, tail um
    -0.4: +1 's, +1 ., +1 dataset, +2 from NAME, -1 -, -1 by, -1 lead, near announce, near area, near dataset,
      near demo, near driver, near engine, near gain, near initiative, near license, near open-weight, near real-time,
      near suite, near supercomputer, near team, of dataset, prep from, shape 9X, shape X-9.9, subject add,
      subject avoid, subject evaluate, subject feature, tail al, tail ch, tail chat, tail ed, tail ex, tail hat,
      tail is, tail nd, tail op, tail ui, tail ve
    -0.5: +1 number, -2 COMMA and, -2 NAME from, near DOLLAR, near accelerator, near coverage, near episode,
      near latency, near year, shape X-9, shape XxXx, starts NAME, starts apple, starts llama, subject suggest,
      subject work, tail ce, tail ck, tail en, tail es, tail lm, tail ml, tail qa, tail sion, tail tra, tail us
    -0.6: +1 COLON, +2 and NAME, -1 from, near describe, near launch, near robot, near win, shape Xx9X, tail ath,
      tail ine, tail ling, tail os, tail rt, tail se, tail st
    -0.7: near extraction, tail da
    -0.8: -1 lab, shape Xx
    -0.9: owns, tail ai
  `,
};

function readWeights(): ReadonlyMap<string, CueWeights> {
  const byCue = new Map<string, (readonly [EntityType, number])[]>();
  for (const type of ENTITY_TYPES) {
    const lines = WEIGHTS[type]
      ?.replace(/,\n {6}/g, ', ')
      .trim()
      .split('\n');
    for (const line of lines ?? []) {
      const colon = line.indexOf(': ');
      const weight = Number(line.slice(0, colon));
      for (const cue of line.slice(colon + 2).split(', ')) {
        const weights = byCue.get(cue);
        if (weights) weights.push([type, weight]);
        else byCue.set(cue, [[type, weight]]);
      }
    }
  }
  return byCue;
}

/** The weights of every cue that says anything. */
export const CUE_WEIGHTS = readWeights();
