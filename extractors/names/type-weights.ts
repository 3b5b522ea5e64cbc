/**
 * How loudly each cue of type-cues.ts speaks for a type, or against it. Estimated by logistic regression, with L1, from
 * how names that the lexicon knows stand in some 460 newsletters, each name counting about alike however often it
 * comes; cues that fewer than five names have are left out. A line gives a weight and the cues that have it.
 */
import { ENTITY_TYPES, type EntityType } from '../../graph/ontology.ts';

/** What a cue says: types with weights. */
export type CueWeights = readonly (readonly [type: EntityType, weight: number])[];

const WEIGHTS: Partial<Readonly<Record<EntityType, string>>> = {
  benchmark: `
    3.9: ends arena
    3.1: ends bench
    2.9: ends leaderboard
    2.5: tail ench
    2.4: near %, starts arc, tail qa
    2.3: near benchmark, tail nch
    1.7: near score, tail val
    1.6: near medal
    1.5: near rank, tail eval
    1.4: +1 result, -1 %, -1 solve, does result
    1.3: -2 % on, -2 on the, tail ag
    1.2: +1 benchmark, near human, starts big, tail code, tail ode
    1.1: -1 on, does benchmark, near predictor, near solve, near suite, of problem
    1: +1 dataset, +1 problem, -2 available at, -2 performance on, near evaluation, near math
    0.9: +1 eval, -2 benchmark like, -2 update COMMA, capitals 4, is benchmark
    0.8: +1 evaluation, +1 experiment, +1 read, -2 at the, -2 top the, does read, near bench, near earn, near eval,
      near evaluate, near physic, near sandbox
    0.7: +1 accuracy, +1 leaderboard, +2 COMMA +, +2 with model, -2 especially for, -2 launch the, -2 pro on,
      near achieve, near curate, near excel, near group, near problem, near split, near top, near underperform,
      of eval, of score, of show, tail max, tail oder, tail ro, tail xt
    0.6: +2 COMMA outperform, +2 and note, -1 code, -2 2 and, -2 introduction of, capitals, near encompass, near fix,
      near harness, near improve, near level, near multilingual, near nuance, near outperform, near refer,
      near result, near show, near sound, near winner, of language, of result, of technique, tail ath, tail ax,
      tail ch, tail math, tail v2
    0.5: +1 &, +1 set, +1 —, +2 's COMMA, +2 COMMA to, +2 leaderboard ., -1 compare, -1 title, -1 top, -2 ) COMMA,
      -2 NAME on, -2 refer to, -2 result on, near category, near celebrate, near citation, near gap,
      near inconsistent, near past, near pretty, near successor, near vision-language, near win, starts code
    0.4: +1 are, +1 available, +1 despite, +1 go, +1 graph, +1 remain, +1 score, +1 task, +2 - level, +2 COMMA accord,
      +2 COMMA where, +2 dataset COMMA, +2 problem COMMA, +2 to NAME, -1 prefer, -1 the, -2 % of, -2 akin to,
      -2 benchmark on, -2 struggle with, -2 such as, camel, does graph, does remain, does score, does task, ends plus,
      long, near accuracy, near akin, near config, near default, near introduction, near job, near organization,
      near puzzle, near record, near stability, near task, near unclear, near utility, near validate, of config,
      of graph, of leaderboard, of task, tail ks, tail ore, tail yai
    -0.4: near detection, near segmentation, owns benchmark
    -0.5: +1 achieve, does achieve
    -0.6: near initiative, near traction
    -0.7: near second
    -0.8: one
  `,
  company: `
    3.7: ends lab
    2.8: tail ic
    2.5: ends research
    2.4: starts hug
    2.1: ends cloud, tail ai
    1.7: tail re
    1.6: tail db, tail nt
    1.5: near fund, near valuation, tail od
    1.4: near investor, near partner, tail ce, tail ia, tail pe, tail ra, tail ve
    1.3: -2 company like, near DOLLAR, near sponsor, tail el
    1.2: -1 join, does host, near enterprise, tail arch, tail ft, tail la
    1.1: -2 ceo of, -2 collaboration with, -2 partnership with, near co-lead, tail abs, tail ax, tail bs, tail ck,
      tail ek, tail labs, tail le, tail ock, tail tai
    1: +1 unveil, +2 launch NAME, +2 release the, -1 at, -1 |, does release, ends studio, near acquisition,
      near company, near excite, near music, near near, near partnership, near provider
    0.9: +2 NAME -, +2 offer free, -1 by, -2 model from, does acquire, does prioritize, does unveil, near acquire,
      near motherboard, near sell, near sequence, near vector, tail .ai, tail ar, tail eek, tail seek
    0.8: +1 core, +1 develop, +2 has introduce, -1 startup, -2 agent with, -2 mode COMMA, does announce, near arena,
      near clone, near contact, near deal, near land, near payment, near retain, near section, near skill,
      near startup, near tease, near trace, near virtual, tail ase, tail ba, tail base, tail eo, tail in, tail ine,
      tail te
    0.7: +1 NAME, +1 do, +1 llama, +2 's DOLLAR, +2 NAME use, +2 base on, +2 release NAME, -1 contact, -1 via, -1 ·,
      does founder, ends NAME, near chip, near client, near contract, near creation, near decentralize,
      near discovery, near fill, near latency, near long-horizon, near platform, near stock, of database, one,
      owns benchmark, owns model, starts amazon, tail com, tail il, tail ity, tail nai, tail ta, tail th, tail tral
    0.6: +1 announce, +1 data, +1 developer, +1 host, +1 launch, +1 product, +1 release, +1 will, +2 ( DOLLAR,
      +2 NAME COLON, +2 NAME to, +2 integration ., +2 of NAME, +2 post ., +2 update its, -2 's new, -2 by NAME,
      -2 face and, -2 generation and, -2 hug face, -2 on an, -2 partner with, -2 solution like, -2 up with, does blow,
      does launch, does partner, does raise, near accelerator, near acknowledgment, near alternative, near attend,
      near breakthrough, near configure, near double, near equip, near extend, near found, near hackathon, near kick,
      near llama, near lose, near master, near mean, near player, near presentation, near serve, near service,
      near silicon, near sue, near switch, near talent, near unicorn, near wait, near wonder, of agent, of employee,
      of preview, of robot, opens, owns, tail en, tail ent, tail ex, tail ion, tail is, tail ks, tail max, tail na,
      tail nk, tail ok, tail ron, tail va
    0.5: +1 ceo, +1 deal, +1 doc, +1 guide, +1 i, +1 investment, +1 key, +1 open-source, +1 pro, +1 profile,
      +1 publish, +1 space, +2 's NAME, +2 's model, +2 COMMA experience, +2 NAME for, +2 as an, +2 discord server,
      +2 feature COMMA, +2 has announce, +2 introduce NAME, +2 is host, +2 publish a, -1 expose, -1 face, -2 NAME by,
      -2 NAME |, -2 compete with, -2 cursor COMMA, -2 error with, -2 from the, -2 merge with, -2 model on,
      -2 share the, -2 use in, does chip, does compute, does deal, does hire, does integrate, does introduce,
      does open-source, does publish, does space, does tease, does trace, near advancement, near asset, near clarify,
      near collaboration, near credit, near debunk, near diffusion-base, near drive, near founder, near initiative,
      near instruction-follow, near jump, near liken, near map, near total, near transcription, near winner,
      of initiative, of offer, of product, of strategy, owns research, tail bot, tail ect, tail io, tail or, tail ral,
      tail se, tail ter, tail yai
    0.4: +1 ], +1 add, +1 allow, +1 blog, +1 compare, +1 competitor, +1 confirm, +1 credit, +1 describe, +1 design,
      +1 does, +1 focus, +1 fund, +1 had, +1 instance, +1 introduce, +1 ml, +1 partner, +1 roll, +1 secure, +1 tease,
      +2 's documentation, +2 's new, +2 ) COLON, +2 COMMA anthropic, +2 COMMA state, +2 COMMA they, +2 COMMA though,
      +2 COMMA where, +2 NAME ), +2 SEMICOLON NAME, +2 and hug, +2 and lm, +2 and share, +2 ceo NAME, +2 focus on,
      +2 launch a, +2 partner with, +2 raise DOLLAR, +2 roll out, +2 seem to, +2 unveil the, -1 acquire, -1 download,
      -1 include, -1 local, -1 relevant, -1 upcome, -2 2 COMMA, -2 COMMA unlike, -2 NAME join, -2 NAME of, -2 NAME on,
      -2 announce that, -2 another suggest, -2 anthropic and, -2 application use, -2 check the, -2 launch by,
      -2 model by, -2 model |, -2 on both, -2 provider like, -2 run on, -2 to improve, does add, does build,
      does confirm, does deploy, does describe, does fund, does guide, does lead, does reduce, does secure,
      does update, in section, near analyze, near automate, near bet, near blend, near charge, near competitor,
      near computer, near deploy, near embed, near entity, near expose, near feasibility, near flaw, near gap,
      near header, near identity, near image, near instance, near instruction-tune, near invite, near lab,
      near landscape, near leader, near marketplace, near node, near observability, near part, near pay,
      near portability, near preserve, near promo, near put, near real-world, near reduction, near steal, near stress,
      near success, near sustain, near synthesis, near translation, near trust, near word, of chip, of deal, of key,
      owns documentation, tail ain, tail al, tail mo, tail rk, tail ty
    -0.4: +1 +, +1 can, +1 embrace, +1 event, +1 get, +1 machine, +1 merge, +1 move, +1 paper, +1 praise, +1 system,
      +1 with, +2 & NAME, +2 's potential, +2 NAME (, +2 by NAME, +2 has been, -1 apple, -1 cloud, -1 detail, -1 make,
      -1 open, -2 " and, -2 COMMA like, -2 NAME unveil, -2 available at, -2 comment on, -2 copilot COMMA, -2 go to,
      -2 implementation of, -2 particularly with, -2 the open-source, -2 under the, camel, capitals, does embrace,
      does find, does machine, does request, does speak, ends agent, ends bench, ends learn, ends search,
      near accessibility, near affect, near book, near cache, near celebrate, near cloud-base, near condition,
      near consistency, near consumer, near episode, near expert, near facilitate, near flow, near format, near gain,
      near high-quality, near idea, near law, near license, near live, near mechanism, near mirror, near nuance,
      near open-weight, near pair, near parallel, near plugin, near podcast, near pre-train, near read,
      near screenshot, near student, near syntax, near text-to-speech, near timeline, near uncensor, of gain,
      owns generation, owns use, starts NAME, tail amba, tail chat, tail co, tail dio, tail hat, tail ly, tail ton
    -0.5: +1 by, +2 's growth, +2 emerge as, +2 from NAME, +2 has a, +2 offer a, -1 's, -1 /, -1 NAME, -1 ceo,
      -2 NAME +, -2 inspire by, -2 research on, does paper, does praise, ends alpha, ends model, near adjust,
      near contrast, near creator, near field, near inspire, near network, near phrase, near regional, near sale,
      near schedule, near succeed, near surface, near text-to-video, near understand, near usability, of focus,
      of result, of talk, tail ard, tail da, tail eam, tail eval, tail gen, tail ng, tail oder, tail ream, tail tan,
      tail tron, tail ws
    -0.6: +2 ) and, -1 unveil, -2 NAME lab, -2 article from, first name, near commentary, near curate, near gather,
      near ground, near prediction, near speedup, of time, starts code, tail ert, tail ite, tail ker, tail mba,
      tail val
    -0.7: +1 from, +2 COMMA an, +2 and others, -2 report by, ends university, long, near filter, near frontier,
      near group, near paper, near popular, near pose, near progress, near topic, starts agent, starts apple,
      starts project, tail ge, tail ix, tail lm
    -0.8: +2 's ", +2 - base, ends transformer, tail ag, tail nch, tail qa, tail ure
    -0.9: +2 to NAME, near regulation, near science, starts arc, starts big, starts the, tail at, tail ath, tail ers,
      tail ip, tail ling, tail ll, tail math, tail ss, tail xt
    -1: capitals 4, near region, tail rm, tail ro
    -1.1: starts deep, tail et, tail os, tail rai
    -1.2: tail and, tail ry
    -1.3: tail ts
    -1.5: tail st
    -1.8: digit
    -2.2: tail ore
  `,
  dataset: `
    2.3: near dataset
    1.4: tail ed
    1.2: near pretrain, tail ar, tail ath, tail math
    1.1: +1 dataset, near segmentation, tail chat, tail hat
    1: near detection, tail at, tail net
    0.9: +1 upload, -1 release, near data, near high-quality, near second, near subset
    0.8: +1 example, capitals 5, of dataset
    0.7: +2 COMMA call, +2 scale COMMA, -2 % on, -2 NAME open-source, -2 difference between, -2 mention the,
      -2 the full, is outperform, is source, near multilingual, of example, of paper, of scale, tail et, tail st
    0.6: +1 format, +1 scale, +2 model (, -1 full, -1 make, -2 data from, camel, does format, near aid, near format,
      near gather, near release, near text, tail ack
    0.5: +2 COMMA the, -1 against, -2 accuracy on, ends reason, near apply, near distillation, near large-scale,
      near level, near sample, of upload, starts the, tail ct
    0.4: +1 when, +2 + NAME, +2 NAME by, +2 were also, -1 involve, -1 merge, -1 open-source, -2 NAME release,
      -2 result on, near complexity, near information, near pre-train, near scratch, near vary, tail ck, tail gpt
  `,
  hardware: `
    3.1: starts apple
    2.5: tail 00
    2.1: tail nk
    2: digit
    1.9: ends ultra, tail ll
    1.7: ends max, near bandwidth, near dual
    1.6: -2 an NAME, tail ne
    1.5: -1 apple, near card, tail ok
    1.3: -1 max, -1 single, -2 on a, near accelerator, near robot, tail 0s
    1.2: +1 NAME, +1 card, -2 with a, near chip, near device, near hardware, tail 00s
    1.1: -1 NAME, near estimate, near sery, near setup, tail and, tail ta
    1: +1 memory, +1 platform, +2 NAME with, -2 a single, -2 on an, near adjustment, near home, near laptop,
      near rent, near supercomputer, near thread, of card, of game, of platform, starts project, tail ing, tail nd
    0.9: +1 at, +1 chip, +2 for inference, -1 two, -2 available for, -2 rather than, -2 support on, does chip,
      does platform, near cluster, near infrastructure, near memory, near parallelism, near peak
    0.8: +1 architecture, +1 event, -1 an, -1 unveil, -2 ( NAME, -2 and NAME, -2 exploration of, near boast,
      near edge, near energy, near evolution, near machine, of machine, tail ium, tail ks, tail um, tail ure
    0.7: +1 compute, +1 consider, +1 over, -1 on, -2 NAME of, -2 a NAME, -2 announce the, -2 like the, -2 max and,
      -2 use a, does mention, ends pro, near buy, near expansion, near latency, near retrieve, near run, near succeed,
      of chip, of cluster, of robot, tail en
    0.6: +1 cost, +1 device, +1 hardware, +1 study, +1 were, +2 hardware ., +2 platform ., -1 deploy, -2 . COMMA,
      -2 as the, -2 of the, -2 performance of, -2 place on, does compute, does consider, does rocket, near cache,
      near capacity, near consumer, near contender, near deploy, near leverage, near locate, near pair, near place,
      near rocket, near temperature, of boast, of memory, of setup, tail us
    0.5: +1 eye, +1 setup, +1 thread, +1 user, +2 ) are, +2 ) for, +2 COMMA reference, +2 NAME (, +2 NAME NAME,
      +2 at NAME, +2 use NAME, -1 its, -1 offer, -1 though, -2 excitement for, -2 improvement over, -2 model for,
      -2 optimize for, -2 support for, -2 use an, does instance, does price, does run, near anticipation, near budget,
      near catch, near contrast, near demand, near doubt, near game, near joke, near love, near multi, near real-time,
      near real-world, near remark, near runner, near suppose, near unit, of event, of hardware, of node, tail ng
    0.4: +1 machine, +1 perform, +1 price, +1 run, +2 ) NAME, +2 ) with, +2 COMMA aim, +2 COMMA though, +2 NAME pro,
      +2 is note, +2 support and, +2 support in, +2 system COMMA, +2 team COMMA, +2 with NAME, -1 5, -1 a, -1 vs,
      -2 COMMA the, -2 NAME ’s, -2 a new, -2 and a, -2 argue that, -2 benefit of, -2 cost of, -2 feature for,
      -2 issue on, -2 on their, -2 run on, -2 to an, -2 use NAME, -2 with the, does boost, does machine, does spark,
      does suggest, near backend, near bridge, near celebrate, near contextual, near conversational, near dedicate,
      near excitement, near inconsistent, near install, near lineup, near maximum, near measure, near mind,
      near monitor, near nod, near prefill, near software, near spark, near specification, near speed, near threaten,
      near token, near utilization, of creation, of hour, owns ecosystem, tail ate, tail ip
    -0.4: -2 % on, account, near frame, near motherboard, near protocol, near store, starts arc, tail .2, tail ite,
      tail ling
    -0.5: ends bench, near license, tail n2
    -0.6: tail ine, tail v2
    -0.7: small
  `,
  license: `
    2.3: -1 under
    2.1: -2 under the
    1.9: near license
    1.8: +1 license, does license
    0.9: of license
    0.7: -2 with an, near live
    0.6: +1 require, +2 or NAME, -2 use a, does require
    0.5: near frame, near weight
    0.4: near deployment, near modify
  `,
  model: `
    2.9: starts command, starts stable
    2.4: digit, tail ser
    2.3: ends flash
    2.2: ends large, tail ry
    1.9: ends medium, tail emma, tail mes, tail net, tail rmes
    1.8: ends reason, tail bert
    1.7: tail aude, tail eam, tail gen, tail ream, tail ude
    1.6: ends image, ends mini, ends opus, ends sonnet, is model, tail lm, tail mma
    1.5: ends model, starts llama, tail .5
    1.4: ends alpha, ends think, tail ling
    1.3: -1 lab, -1 train, -2 NAME lab, -2 model like, -2 release the, ends small, tail ie, tail ini, tail mini,
      tail ni, tail nie, tail tral, tail xt
    1.2: +2 & NAME, near encoder, tail ip, tail oder, tail ral, tail tron
    1.1: -1 run, -1 than, -2 bytedance 's, near modality, near open-weight, tail hi, tail ll, tail ma, tail nnet,
      tail va
    1: +1 #, +1 model, +2 COMMA new, -1 launch, -1 present, -2 implementation of, ends v, near filter,
      near hyperparameter, near pipeline, near real-time, near version, tail .2, tail a2, tail de, tail n3, tail ron
    0.9: +1 family, +2 's growth, +2 on the, -1 find, -1 fine-tune, -1 model, -1 reason, -2 4 COMMA, -2 5 COMMA,
      -2 focus on, -2 integration of, does achieve, does model, ends pro, near battle, near caption,
      near hallucination, near image, near on-device, near uncensor, starts deep, tail da, tail ert, tail ite
    0.8: +1 achieve, +2 + NAME, +2 introduce a, -1 #, -1 outperform, -2 for train, -2 pro and, does lead, does match,
      near audio, near clone, near expectation, near family, near groundbreak, near image-to-video, near lm-eval,
      near speech-to-text, near text-to-speech, of encoder, of inference, tail a3, tail ath, tail en3, tail ma3,
      tail wen3
    0.7: +1 boast, +1 inference, +1 lead, +2 COMMA a, +2 COMMA our, +2 is now, +2 release COMMA, +2 vs ., +2 · hug,
      -1 announce, -1 beat, -1 behind, -1 test, -2 NAME like, -2 experiment with, -2 notably COMMA, -2 point to,
      does generate, does rank, does reason, does touted, is system, is use, is version, near anime, near backbone,
      near embedding, near engine, near finetune, near fusion, near info, near lot, near model, near speech,
      near text-to-video, near touted, near underwhelm, tail .1, tail 2.5, tail n2.5, tail ox, tail ss
    0.6: +1 cut, +1 generate, +1 in, +1 invite, +1 locally, +2 - style, +2 COMMA build, +2 COMMA sonnet,
      +2 COMMA will, +2 NAME repository, +2 and apple, +2 chat template, +2 may be, +2 model gain, +2 model on,
      +2 outperform NAME, +2 version COMMA, +2 with enhance, +2 would be, -1 call, -1 custom, -2 COMMA like,
      -2 COMMA outperform, -2 NAME release, -2 ahead of, -2 and NAME, -2 build on, -2 insight on, -2 inspire by,
      -2 lab launch, -2 stat COLON, -2 with their, does cut, does fine-tune, does invite, does outperform, does score,
      near analysis, near constrain, near controversy, near enter, near exhibit, near frustration, near hidden,
      near impress, near popular, near pose, near pre-train, near quality, near quantum, near screen,
      near spokesperson, near spotlight, near steer, near top, near vision, of attention, of project, of search,
      owns system, starts NAME, tail et, tail flow, tail ki, tail lama, tail math, tail mo, tail ta
    0.5: +1 engine, +1 exhibit, +1 fine-tune, +1 into, +1 lecture, +1 score, +1 text, +1 top, +1 voice, +2 - a,
      +2 COMMA suggest, +2 COMMA train, +2 NAME integration, +2 by NAME, +2 for its, +2 show a, +2 to generate,
      +2 was train, -1 being, -1 but, -1 faster, -1 free, -1 name, -1 surpass, -2 3 and, -2 COMMA but, -2 COMMA call,
      -2 NAME 's, -2 NAME beat, -2 NAME unveil, -2 context COMMA, -2 join the, -2 out the, -2 power by, -2 refer to,
      -2 summary by, -2 update to, -2 use by, -2 vs ., capitals 3, does struggle, does top, does web, is example,
      is support, near appear, near architectural, near arena, near demonstrate, near differ, near fidelity,
      near imply, near interleave, near iteration, near long-context, near match, near paradigm, near power,
      near praise, near projection, near quota, near quote, near refer, near release, near revert, near review,
      near sery, near slide, near task, near variant, near video, near world, of cost, of document, of engine,
      of template, tail age, tail amba, tail ect, tail en, tail er, tail ing, tail low, tail nk, tail ow
    0.4: +1 beat, +1 by, +1 claim, +1 excel, +1 level, +1 operation, +1 propose, +1 rank, +1 rate, +1 reach, +1 sery,
      +1 show, +1 struggle, +1 stumble, +1 surface, +1 was, +1 web, +1 ·, +2 ) discord, +2 - the, +2 COMMA in,
      +2 COMMA offer, +2 COMMA result, +2 NAME +, +2 NAME project, +2 and llama, +2 as the, +2 base on, +2 dataset .,
      +2 excel in, +2 family of, +2 fine-tune COMMA, +2 for better, +2 instead of, +2 into a, +2 is a, +2 paper COMMA,
      +2 performance on, +2 propose a, +2 rate limit, +2 reason model, +2 train and, +2 use the, +2 with a, -1 's,
      -1 alongside, -1 consider, -1 drop, -1 finetune, -1 follow, -1 out, -1 release, -1 rival, -1 say, -1 show,
      -1 tease, -1 tell, -2 4.5 COMMA, -2 4.5 and, -2 COMMA NAME, -2 COMMA surpass, -2 COMMA with, -2 NAME showcase,
      -2 clarification on, -2 impact of, -2 into a, -2 learn COMMA, -2 mini and, -2 outperform NAME, -2 price for,
      -2 pro /, -2 prompt for, -2 recommend use, -2 report on, -2 successor to, -2 that use, -2 use an,
      -2 version COMMA, -2 version like, does beat, does claim, does debut, does edit, does outpace, does output,
      does produce, does propose, does rate, does reach, does ship, does surprise, does tune, does work, is framework,
      is image, is performance, near avatar, near candidate, near chunk, near conduct, near confidence, near consume,
      near contender, near curiosity, near demonstration, near depth, near derive, near display, near document,
      near effectiveness, near exceptional, near flag, near harm, near hold, near humanoid, near initiative,
      near jailbreak, near lament, near latent, near line, near milestone, near minimal, near occur, near operate,
      near output, near personality, near promotion, near register, near reign, near reinforcement, near remove,
      near search, near struggle, near text-to-image, near tone, of family, of finetune, of result, of sery, of text,
      of top, owns capability, owns output, tail la, tail mba, tail rt
    -0.4: +1 break, +1 card, +1 chip, +1 compute, +1 consider, +1 design, +1 enable, +1 have, +1 highlight,
      +1 machine, +1 memory, +1 product, +1 upload, +1 were, +2 ( ), +2 ) are, +2 COMMA accord, +2 COMMA aim,
      +2 COMMA call, +2 COMMA including, +2 COMMA indicate, +2 COMMA point, +2 COMMA spark, +2 NAME ., +2 model (,
      +2 model COLON, +2 model with, +2 support in, +2 with model, -1 acquire, -1 are, -1 ceo, -1 feature, -1 two,
      -1 via, -2 ( NAME, -2 - bit, -2 NAME into, -2 NAME open-source, -2 NAME versus, -2 a single, -2 an NAME,
      -2 and a, -2 and an, -2 and the, -2 contribute to, -2 exploration of, -2 for NAME, -2 integration into,
      -2 introduction of, -2 model and, -2 model to, -2 note the, -2 on a, -2 open source, -2 performance on,
      -2 rather than, -2 report by, -2 that the, -2 with a, capitals 2, does chip, does enable, does instance,
      does machine, does result, ends arena, is benchmark, is feature, is outperform, is platform, near DOLLAR,
      near accompany, near cache, near card, near collaborate, near collaboration, near compile, near component,
      near entity, near event, near excitement, near factor, near flash, near graph, near industry, near innovation,
      near investigation, near investor, near lineup, near long-term, near machine, near maximum, near measure,
      near metric, near mitigate, near orchestration, near ratio, near remain, near retrieval-augment, near revenue,
      near sample, near serve, near speaker, near specialization, near stream, near streamline, near sunset,
      near synthesis, near throughput, near tutorial, near unit, near unite, near welcome, of card, of chip,
      of instance, of precision, of scale, of time, starts agent, tail ate, tail chat, tail eo, tail eval, tail hat,
      tail ion, tail nch, tail od, tail ore, tail re, tail se, tail ter, tail ws
    -0.5: +1 checkpoint, +1 deployment, +1 precision, +1 result, +2 COMMA where, +2 and a, -1 max, -1 see, -1 solve,
      -1 |, -2 % on, -2 NAME of, -2 feature for, -2 like NAME, -2 model on, -2 optimize for, -2 tool like,
      does compute, does consider, does design, near acquire, near algorithm, near authentication, near automation,
      near baseline, near buy, near commentary, near communication, near designation, near figure, near hire,
      near large-scale, near live, near peak, near perplexity, near protocol, near quant, near recommendation,
      near region, near researcher, near service, near sponsor, near static, near stir, near store, near subset,
      near uncertainty, near viral, of robot, of show, starts big, starts the, tail as, tail co, tail code, tail is,
      tail ks, tail ml, tail ode, tail pe, tail tan
    -0.6: +1 frame, +1 instance, +2 ) ., +2 ’s NAME, -1 %, -1 -, -1 a, -1 at, -1 single, -1 top, -2 NAME from,
      -2 NAME on, -2 like the, -2 max and, -2 model for, -2 model from, -2 on an, does frame, ends app, ends search,
      is generation, near accumulation, near aid, near group, near profile, near promote, near rent, near silicon,
      near spec, near trade-off, near verification, near verify, of protocol, tail 00s, tail ag, tail ns, tail nt,
      tail val, tail ve
    -0.7: +1 tensor, ends cloud, ends learn, near laptop, near quantization, near sequence, near tensor,
      near valuation, starts apple, tail 0s, tail qa, tail rm
    -0.8: +1 license, -1 on, -2 with NAME, does license, ends leaderboard, ends university, near kernel,
      near quantize
    -0.9: +2 NAME and, -2 a NAME, near dual, tail ure
    -1: +2 ) and, -1 apple
    -1.1: near accelerator
    -1.2: -1 an, starts arc
    -1.3: -2 under the, account, ends bench
    -1.4: -1 under, tail 00
    -1.6: ends lab
  `,
  organization: `
    3: ends mode
    2.2: ends university, tail rai
    2.1: starts arc
    2: tail ns
    1.5: -1 at
    1.2: capitals
    1.1: -2 NAME lab, near develop, near export, near student
    1: near unite, tail os
    0.9: +1 ▷, +2 ▷ #, -1 lab, near act, near component, near frontier
    0.8: +1 driver, -1 state, -2 from the, -2 project like, capitals 5, near collaborate, near go, near industry,
      near move, near promote, near research, near researcher, of driver, tail ard
    0.7: +1 member, +1 research, +2 COMMA raise, +2 COMMA their, -1 the, -2 DOLLAR NAME, -2 note the, -2 open source,
      -2 space by, -2 under the, does develop, does join, does research, near accept, near contribution,
      near definition, near license, near screenshot, near secure, near tie, near waste, of license, tail ion
    0.6: +1 promote, +1 “, +2 COMMA give, +2 ’s NAME, -1 from, -1 source, -2 COMMA a, -2 NAME at, -2 NAME from,
      -2 and the, -2 check the, -2 from NAME, -2 that the, -2 transition to, does advance, does promote,
      near accompany, near contribute, near correctness, near detect, near empower, near finding, near gateway,
      near grant, near group, near lab, near lead, near livestream, near orchestration, near policy, near restrict,
      near source, near teleoperation, of behavior, of focus, of member, of result, owns framework, owns generation,
      tail ge
    0.5: +1 available, +1 format, +1 introduce, +1 leaderboard, +1 under, +2 's blog, +2 ( activity, +2 COLON this,
      +2 highlight a, +2 introduce the, -1 into, -1 open, -2 NAME highlight, -2 SEMICOLON see, -2 contribution from,
      -2 follow the, -2 go to, does evaluate, does focus, does format, does introduce, ends lab, near argument,
      near brand, near copyright, near diffusion-base, near enforce, near evolve, near extraction, near gain,
      near life, near line, near migrate, near publish, near standard, near talk, near vulnerability, near website,
      of availability, of checkpoint, of language, of leaderboard, owns blog, owns website, tail _ai
    0.4: +1 open-source, +1 study, +1 win, +2 COMMA feature, +2 and apple, +2 and has, +2 and others, +2 announce a,
      +2 with an, -1 lead, -1 require, -1 see, -2 around the, -2 develop by, -2 of the, -2 response to, account,
      does blog, does evolve, does test, does try, does win, long, near align, near back, near block, near bring,
      near describe, near discovery, near milestone, near mission, near open-weight, near origin, near permission,
      near receive, near stir, near tree, near viewer, of gain, of rank, of talk, tail ab, tail ate, tail lab,
      tail on, tail rd
    -0.6: digit
    -0.8: camel
  `,
  person: `
    4.4: account
    3.1: first name
    2.6: -2 tweet from
    2.4: small
    1.8: near figure
    1.7: -1 ceo, tail ki
    1.6: near commentary
    1.4: -1 by, -2 NAME NAME
    1.3: +1 highlight, -2 contribute to, near leader
    1.2: -1 quote, none common
    1.1: -2 NAME -, near risk
    1: +1 of, -1 ·, does tweet, near contribution, near creator, near profile, near reproduce, near skepticism,
      near timeline, near watch, owns paper
    0.9: +1 discuss, +1 share, +1 tweet, +2 / NAME, +2 from NAME, +2 · pull, ends NAME, near hire, near speaker, owns
    0.8: +1 joke, +1 note, +2 's paper, -2 share by, does share, near celebrate, near contributor, near couple,
      near designation, near episode, near succeed, tail ro
    0.7: +1 blogpost, +1 explain, +1 express, +1 join, +1 mention, +1 point, +1 say, +1 suggest, +2 's insight,
      -2 COMMA with, -2 NAME ceo, does discuss, does explain, does point, does recommend, does say, near founder,
      near frontier, near hack, near move, near opportunity, near plugin, near poll, near precedent, near reaction,
      of video, tail ip
    0.6: +1 become, +1 detail, +1 from, +1 move, +1 ·, +2 ) ., +2 announce that, +2 discuss NAME, +2 has a,
      +2 say NAME, +2 to develop, does join, does move, near art, near article, near diffuser, near graduate,
      near group, near importance, near infra, near insight, near mechanic, near prediction, near win, of insight,
      tail an
    0.5: +1 demonstrate, +1 emphasize, +1 maintain, +1 optimize, +1 praise, +1 state, +1 ’s, +2 announce new,
      +2 emphasize that, +2 highlight that, +2 is recommend, +2 of NAME, +2 point out, +2 ’s “, -1 -, -1 .,
      -2 ) COLON, -2 COLON NAME, -2 NAME ., -2 announce by, -2 figure like, -2 in this, -2 lead by, does back,
      does become, does demonstrate, does detail, does emphasize, does keep, does maintain, does optimize,
      does predict, does write, near adapt, near back, near consistency, near critique, near depart, near departure,
      near ease, near guest, near hedge, near meme, near money, near navigate, near phrase, near remark,
      near researcher, near tradeoff, near viral, of highlight, owns behavior, tail ack
    0.4: +1 ), +1 argue, +1 celebrate, +1 comment, +1 embrace, +1 prompt, +1 provide, +2 's ", +2 's blog, +2 's team,
      +2 COMMA report, +2 highlight NAME, +2 make a, +2 post a, +2 release a, +2 state that, +2 to enhance, -1 are,
      -2 ) with, -2 COMMA including, -2 NAME COMMA, -2 partnership with, -2 tweet by, does advise, does argue,
      does embrace, does express, does interview, does praise, does recognize, does state, near argue, near deny,
      near effect, near embrace, near frame, near joke, near label, near leadership, near line, near low-latency,
      near mimic, near multi-modal, near podcast, near predict, near push, near reflect, near remove, near simplify,
      near speak, near tokenizer, near uncertainty, near urge, near viewer, near welcome, opens, owns blog, tail ng
    -0.4: +1 #, +2 announce a, +2 in NAME, +2 platform ., -2 4 COMMA, -2 model by, does test, ends max,
      ends university, near analysis, near evidence, near introduction, near jump, near mean, near meetup, near wait,
      near waste, of time, starts amazon, tail st
    -0.5: -2 NAME highlight, -2 NAME lab, long, near contextual, near syntax, tail code, tail ct, tail ly, tail ml,
      tail ode, tail xt
    -0.6: +1 cut, -1 lab, does acquire, does cut, ends code, in headline, near email, tail ect, tail ence
    -0.7: +2 COMMA aim, digit, tail te
    -0.8: -1 the
    -0.9: capitals
    -1.1: +2 . NAME
  `,
  place: `
    2.9: capitals 2
    2.5: tail ia
    2.3: near region, tail na
    2.2: -1 in
    2.1: tail da
    1.7: tail an, tail ine
    1.6: near meetup, tail ore
    1.5: tail tan
    1.4: tail and, tail ly
    1.3: near gather, near regulation, of time
    1.2: near office, tail is, tail pe
    1.1: +1 machine, -2 base in, -2 go to, does machine, near topic
    1: near engineer, near event, tail ance, tail in
    0.9: +1 office, +2 - base, -1 detail, -1 top, -2 NAME -, near accessibility, near bill, near conflict, of bill,
      of innovation, tail el, tail nce, tail od, tail ton
    0.8: -2 NAME in, near conference, near law, near live, near motherboard, near play, near represent, near sale,
      near view, tail st
    0.7: +1 project, +2 COMMA is, -1 outside, -1 seek, -1 showcase, -2 COLON a, near hackathon, near hire,
      near outline, near prediction, near science, near spur, near stealth, near style, near subject, near viral,
      tail il, tail nd
    0.6: +1 ?, +1 style, +2 and the, +2 · NAME, -2 NAME —, -2 in NAME, does name, does project, near consideration,
      near expertise, near field, near innovation, near location, near measurement, near meet, near popular,
      near pursue, near schedule, near shoot, near speak, near startup, near transformation, tail as
    0.5: +1 ·, +2 COMMA focus, +2 COMMA have, +2 COMMA receive, +2 in their, +2 surpass NAME, -1 from, -1 through,
      -2 by the, -2 of a, near case, near contextual, near country, near court, near curate, near datacenter,
      near exit, near full-stack, near go, near group, near item, near mirror, near page, near people, near plan,
      near quit, near room, near scene, near ship, near situation, near surface, near vary, tail am
    0.4: +1 SEMICOLON, +1 a, +1 announcement, +1 cannot, +1 no, +1 surpass, +1 were, +1 |, +2 's response,
      +2 emerge as, +2 emphasize the, +2 is hire, +2 project and, -1 potential, -1 —, -2 in the, does discuss,
      does speak, does surpass, near availability, near body, near complaint, near confirmation, near database,
      near enterprise, near evidence, near exclude, near expand, near growth, near illustrate, near insight,
      near investment, near lock, near non, near open, near perceive, near phrase, near presence, near role,
      near simulate, near spam, near speaker, near stance, near sue, near time, near transform, near unicorn,
      near wave, tail co
    -0.7: capitals
    -1.3: digit
    -2: camel
  `,
  product: `
    2.4: tail ui
    2.3: ends app
    2.2: starts perplexity
    2.1: tail rch
    2: starts agent
    1.9: ends agent, tail ad
    1.8: tail der, tail dio, tail ker
    1.6: tail pt, tail ws
    1.5: tail .js, tail cpp, tail js, tail ml, tail ss
    1.4: +1 library, +2 . NAME, near dialect
    1.3: +1 installation, ends code, starts open, tail se
    1.2: -2 tool like, ends plus, near functionality, near package, starts deep, tail io
    1.1: +1 backend, -1 cloud, -2 ▷ #, ends search, ends studio, near driver, near install, near installation,
      near snippet, of launch, tail kit, tail ot, tail ure
    1: +1 deployment, +2 COMMA ", -2 about the, near agent, near browser, near documentation, near integration,
      near scikit-learn, near session, of framework, starts project, tail hub, tail ox
    0.9: +1 kernel, +1 merge, +1 plugin, +1 subscriber, +2 link for, is open-source, near custom, near dependency,
      near deprecate, near hook, near index, near library, near log, near metadata, near roll, near store,
      near subscriber, near tool, of code, starts llama, tail pp
    0.8: +1 app, +1 extension, +2 COMMA an, -1 recommend, -2 NAME into, -2 copilot COMMA, -2 library like, is tool,
      near affect, near app, near component, near crash, near debug, near dev, near encounter, near environment,
      near execution, near facilitate, near frontend, near import, near miss, near python, near streamline, tail at,
      tail ex, tail ft, tail ling, tail llm, tail os
    0.7: +1 agent, +1 compatibility, +1 directly, +1 functionality, +1 key, +1 notebook, +1 search, +1 subscription,
      +2 - like, +2 is a, +2 offer NAME, -1 apple, -1 enable, -1 exist, -1 learn, -2 " and, -2 feature in,
      -2 for NAME, -2 in an, -2 into the, -2 switch to, is feature, near back-end, near collection, near complete,
      near draw, near enhancement, near ensure, near framework, near handle, near health, near implement,
      near inspire, near integrate, near intelligence, near multi-node, near native, near plugin, near productivity,
      near replacement, near repository, near runtime, near simplify, near sunset, near utilize, near verification,
      of backend, of control, of subscriber, small, tail ack, tail flow, tail ite, tail lm, tail rm, tail ton,
      tail ve
    0.6: +1 container, +1 script, +1 should, +1 version, +1 was, +2 COMMA design, +2 by NAME, +2 development by,
      +2 for NAME, +2 implementation ., +2 in NAME, +2 kernel COMMA, +2 offer a, +2 system ., -1 custom, -1 edit,
      -1 generate, -1 in, -1 install, -1 integrate, -2 benchmark for, -2 contribution to, -2 host on, -2 launch of,
      -2 support by, -2 support in, -2 to use, does pull, does script, does transform, in headline, is generation,
      near alert, near allow, near area, near box, near burst, near cloud-base, near complicate, near condition,
      near execute, near favor, near flexibility, near hub, near influence, near migration, near one-shoot,
      near participate, near path, near phase, near referral, near reminder, near request, near resource,
      near revenue, near setup, near site, near solution, near speedup, near stuff, near traction, near tutorial,
      near usability, of deployment, of tier, of version, owns efficiency, owns use, starts code, tail ence, tail es,
      tail loud, tail or, tail oud, tail tgpt, tail ud, tail v2
    0.5: +1 application, +1 because, +1 can, +1 config, +1 copilot, +1 due, +1 error, +1 extend, +1 feature,
      +1 integration, +1 issue, +1 overview, +1 performance, +2 COMMA aim, +2 COMMA emphasize, +2 COMMA offer,
      +2 COMMA or, +2 COMMA promise, +2 and others, +2 as an, +2 due to, +2 emerge as, +2 for free, +2 framework .,
      +2 integration for, +2 no longer, +2 on NAME, +2 support ., +2 to a, +2 with NAME, -1 code, -1 debug, -1 miss,
      -1 replace, -1 until, -1 via, -1 your, -2 NAME /, -2 NAME from, -2 agent like, -2 available on,
      -2 available via, -2 build with, -2 clarify that, -2 code COMMA, -2 feature for, -2 for the, -2 has launch,
      -2 has release, -2 including the, -2 inquiry on, -2 integration into, -2 limitation of, -2 model for,
      -2 performance with, -2 system COMMA, -2 the open-source, -2 update include, does extend, does handle,
      near accelerate, near accept, near ago, near backend, near binary, near boost, near code, near command,
      near consumption, near convention, near credit, near default, near developer, near differentiation, near dub,
      near edit, near encyclopedia, near frustration, near graph, near let, near merit, near offering, near parser,
      near persona, near plug, near polish, near react, near recipe, near rule, near runner, near security,
      near spawn, near specialization, near start, near summarize, near syntax, near synthesize, near template,
      near workload, of access, of runner, of runtime, of showcase, of update, one, starts amazon, starts big,
      tail ard, tail code, tail lab, tail te, tail tron, tail ub
    0.4: +1 4, +1 access, +1 automatically, +1 clash, +1 did, +1 ecosystem, +1 effectively, +1 fork, +1 graph,
      +1 handle, +1 having, +1 include, +1 limitation, +1 operation, +1 package, +1 program, +1 query, +1 setup,
      +1 task, +1 token, +1 user, +1 —, +2 's ", +2 's efficiency, +2 's future, +2 's performance, +2 4 -,
      +2 COMMA achieve, +2 COMMA cohere, +2 COMMA highlight, +2 COMMA indicate, +2 COMMA not, +2 COMMA provide,
      +2 COMMA spark, +2 COMMA while, +2 NAME app, +2 NAME issue, +2 and was, +2 functionality COMMA,
      +2 integration with, +2 into NAME, +2 is an, +2 launch COMMA, +2 library COMMA, +2 library for, +2 now support,
      +2 plan COMMA, +2 project and, +2 support for, +2 to NAME, +2 was launch, +2 which is, -1 advance, -1 best,
      -1 build, -1 create, -1 enhance, -1 indicate, -1 local, -1 month, -1 out, -1 power, -1 specifically, -1 studio,
      -1 understand, -1 various, -1 with, -1 without, -2 . COLON, -2 COMMA specifically, -2 COMMA use, -2 NAME vs,
      -2 for a, -2 framework like, -2 functionality of, -2 improvement COMMA, -2 it in, -2 library COMMA,
      -2 option like, -2 out of, -2 platform like, -2 reason COMMA, -2 search COMMA, -2 server for, -2 struggle with,
      -2 to run, -2 transformer and, -2 usage of, -2 use the, -2 whether the, -2 work with, does access, does accuse,
      does clash, does fork, does graph, does include, does network, does package, does power, does prefer,
      does provide, does query, does source, does task, ends transformer, near acceleration, near address,
      near animate, near automate, near automation, near avoid, near baseline, near basic, near book, near calendar,
      near changelog, near choose, near clarify, near codebase, near compilation, near complexity, near composition,
      near compound, near configuration, near connector, near consensus, near construct, near conversational,
      near declare, near deploy, near directory, near distribute, near doc, near email, near entity, near exceed,
      near face, near fail, near failure, near feature, near folk, near fork, near game, near grow, near guarantee,
      near hear, near high-level, near implementation, near inquiry, near interface, near interoperability,
      near learn, near less, near maintenance, near management, near markdown, near matrix, near max, near module,
      near month, near multi-agent, near pend, near persistence, near port, near pre-install, near predecessor,
      near prevent, near produce, near program, near promise, near pull, near quantization, near read, near recreate,
      near regional, near remain, near removal, near rewrite, near root, near self-host, near size, near stir,
      near stream, near string, near summarization, near support, near sync, near the-art, near type, near understand,
      near voice, near website, of attention, of development, of feature, of instance, of operation, of program,
      of project, of record, of upgrade, owns launch, starts apple, tail ag, tail bot, tail chat, tail eai, tail hat,
      tail low, tail ne, tail ode, tail ow, tail rt
    -0.4: +1 ..., +1 approach, +1 boast, +1 discussion, +1 embed, +1 express, +1 highlight, +1 interview, +1 license,
      +1 machine, +1 rather, +1 slow, +1 study, +1 take, +2 ) is, +2 - the, +2 NAME use, +2 and apple, +2 and note,
      +2 base on, +2 link ., +2 rather than, +2 version COMMA, +2 with model, -1 convert, -1 during, -1 even, -1 per,
      -1 state, -1 think, -1 train, -1 unveil, -2 's new, -2 2 and, -2 3 COMMA, -2 5 COMMA, -2 additionally COMMA,
      -2 available for, -2 benchmark like, -2 ceo of, -2 especially for, -2 from the, -2 generation and,
      -2 highlight the, -2 interest in, -2 like the, -2 notably COMMA, -2 prompt for, -2 provider like, -2 share the,
      -2 space by, -2 support on, -2 technique like, -2 use a, capitals, does explore, does express, does host,
      does license, does machine, does prioritize, does research, does rocket, ends medium, ends think, is image,
      is source, is support, near assess, near attend, near buy, near caption, near center, near conference,
      near constrain, near contender, near contributor, near demand, near expansion, near explain, near figure,
      near fill, near flow, near founder, near fusion, near high-quality, near hybrid, near infra, near join,
      near joke, near land, near lawsuit, near live, near medal, near milestone, near money, near physic, near poll,
      near present, near reaction, near refer, near remove, near researcher, near restriction, near retain,
      near silicon, near slow, near speak, near stealth, near steer, near stock, near supercomputer, near tag,
      near technique, near time, near unicorn, near valuation, near vary, near virtual, near vision-language,
      near vulnerability, near wonder, of score, of strategy, owns website, starts the, tail eam, tail ki, tail ll,
      tail ly, tail nie, tail ore, tail ream
    -0.5: +1 available, +1 open-source, +1 research, +1 step, +1 ·, +2 ) ., +2 COMMA use, +2 NAME server,
      +2 SEMICOLON NAME, +2 for better, +2 offer free, +2 use a, +2 · pull, -1 are, -1 faster, -1 merge, -1 model,
      -1 quote, -1 see, -2 's NAME, -2 difference between, -2 dive into, -2 paper on, -2 pro COMMA, -2 report by,
      does embed, does open-source, ends flash, ends small, near accessibility, near activation, near architectural,
      near argue, near attention, near boast, near consumer, near contextual, near curate, near decode,
      near detection, near develop, near diffuser, near dual, near encode, near encoder, near inconsistent,
      near input, near involve, near latent, near lm-eval, near long-horizon, near love, near media, near office,
      near on-device, near policy, near precedent, near predict, near predictor, near projection, near rank,
      near represent, near retrieval-augment, near review, near scale, near screenshot, near seed, near sell,
      near specification, near spokesperson, near startup, near uncensor, near viral, near win, of gain, of license,
      tail ect, tail ie, tail ing, tail ock
    -0.6: +1 #, +1 architecture, +1 article, +2 and a, +2 of NAME, +2 support and, -1 from, -1 present, -2 accord to,
      -2 at the, -2 check the, -2 rag COMMA, -2 that the, -2 with their, capitals 3, ends attention, near avatar,
      near celebrate, near chip, near contract, near energy, near estimate, near external, near found, near landscape,
      near mismatch, near modality, near music, near peer-to-peer, near popular, near presentation, near speaker,
      near sue, near tease, near topic, near tweet, near unite, near view, near winner, of driver, of member,
      tail ench, tail na, tail ra
    -0.7: +1 member, +2 COMMA enhance, +2 COMMA is, +2 COMMA was, +2 for its, -1 by, -1 deploy, -1 detail, -2 NAME -,
      -2 base in, -2 collaboration with, -2 go to, -2 refer to, near acquisition, near author, near co-lead,
      near discovery, near distillation, near infrastructure, near investor, near leader, near line, near move,
      near multilingual, near score, of data, of report, tail amba, tail el, tail max, tail ry, tail tral
    -0.8: -2 COMMA /, -2 partnership with, -2 research on, account, ends university, near align, near architecture,
      near bandwidth, near commentary, near gather, near humanoid, near sery, of dataset
    -0.9: -2 under the, ends alpha, ends large, ends reason, near cluster, near enjoy, near meetup, near motherboard,
      tail ath, tail ax, tail ion, tail math, tail nch, tail oder
    -1: +1 dataset, -2 implementation of, ends bench, near clone, near episode, near frontier, near hire,
      near hyperparameter, starts command
    -1.1: ends v, near group, tail bert, tail ip, tail ser, tail st, tail va
    -1.2: ends leaderboard, near region, starts arc, tail da, tail ine, tail od, tail qa
    -1.3: near robot, tail and, tail net, tail ro
    -1.4: ends arena, tail ta
    -1.5: capitals 2
    -1.8: tail nk
    -1.9: digit
    -2: tail xt
  `,
  source: `
    3.7: tail rd
    3.3: -2 COMMA /
    2.8: tail ts
    2.7: tail it
    2.5: +2 COMMA /
    2.4: starts the
    1.8: -2 report by, near episode
    1.7: tail ws
    1.6: +1 video, near article, near enjoy
    1.5: +1 article, near r/stablediffusion
    1.4: tail st
    1.3: +1 embed
    1.2: -1 |, -2 accord to, does embed, near cover, near r/singularity, of report
    1.1: +1 podcast, -2 article from, -2 launch on, -2 post on, in section
    1: +1 discussion, +1 interview, -2 model -, -2 share a, -2 to an, does interview, near coverage, near lawsuit,
      of video
    0.9: +1 post, +1 spec, -1 show, near syntax, of article, of discussion, of thread
    0.8: +1 find, +1 thread, -1 see, does post, near accord, near come, near interview, near podcast, near robot,
      near video, of post, tail eo
    0.7: +1 analysis, +1 channel, +1 link, +2 ) ., +2 article ., +2 report that, -1 on, -1 —, capitals 2, does find,
      near customer, near deal, near email, near embed, near exchange, near feed, near news, near post, near tag,
      tail ed, tail es
    0.6: +1 about, +2 article COMMA, +2 for more, +2 link ., +2 reveal that, -1 link, -2 from NAME, does report,
      near consumer, near effect, near link, near media, near mimic, near rival, near screenshot, near scrutiny,
      near thread, of analysis, of spec
    0.5: +1 engineer, +2 ) is, +2 COLON a, +2 and the, +2 is report, +2 page ., -1 ), -1 latest, -1 million,
      -1 reference, -2 in a, -2 make a, -2 post from, -2 to a, does engineer, ends alpha, near appreciate,
      near comparison, near contextual, near goal, near human, near internet, near recommendation, near report,
      near sit, near survey, of link, starts big, tail ence, tail nch, tail ure
    0.4: +1 [, +1 comment, +1 expose, +1 paper, +2 COMMA prompt, +2 SEMICOLON NAME, -1 by, -1 fix, -1 per, -1 this,
      -2 NAME ), -2 release on, -2 the latest, all common, does expose, near argue, near author, near decision,
      near explain, near flagship, near information, near layout, near merger, near non, near number, near sign,
      of highlight, of page, tail ly, tail nt, tail ter
    -0.4: -2 build on
    -0.5: ends NAME, near watch, tail ack, tail ck
    -0.6: tail ip, tail kit
    -0.9: digit
    -1.2: tail ard
  `,
  technique: `
    3.4: ends attention
    2.3: ends learn
    1.7: starts mixture
    1.6: +1 quantization, -2 research on, near optimizer, tail ers, tail rm
    1.5: near activation, near reward, tail amba, tail tion
    1.4: +1 optimizer, ends transformer, near algorithm, near protocol, tail co, tail ix, tail ora
    1.3: near accumulation, near method, tail xt
    1.2: +1 tensor, near encode, near peer-to-peer, near sample, tail mba
    1.1: near flow, near perplexity, near precision, near quantize, near technique, tail ore
    1: +1 train, +2 NAME server, does frame, near key-value, near quantization, near retrieval-augment, near static,
      near tensor, of quant, of technology, tail ro
    0.9: +1 frame, +1 precision, +1 speed, -1 even, -1 hybrid, -1 native, -2 dive into, all common, capitals,
      does scale, near attention, near authentication, near convert, near decode, near efficiency, near gradient,
      near ground, near normalization, near quant, near seed, near space, near specification, near trouble,
      near verify
    0.8: +1 break, +1 generation, +1 layer, +1 trainer, +1 tutorial, +2 ( ), +2 ) and, -1 attention, -1 large,
      -1 parameter, -2 interest in, -2 rag COMMA, -2 with NAME, camel, does train, ends model, ends v, near adapter,
      near adjust, near broadcast, near identify, near layout, near library, near long-context, near maximum,
      near minimize, near mismatch, near reduce, near step, of file, of optimizer, of precision, of protocol,
      tail ion
    0.7: +1 +, +1 method, +1 server, +2 COMMA it, +2 project COMMA, +2 support in, -1 call, -1 convert, -1 standard,
      -1 support, -1 think, -1 transformer, -2 - NAME, -2 NAME versus, -2 a NAME, -2 anthropic 's, -2 build a,
      -2 follow by, -2 lab introduce, -2 paper on, -2 pro COMMA, -2 show that, -2 technique like, -2 user with,
      -2 when use, capitals 3, ends search, is method, near algebra, near architecture, near assess, near cach,
      near cache, near capture, near communication, near external, near flash, near mitigate, near network,
      near optimal, near parameter, near propose, near resume, near retriever, near traditional, near transfer,
      of adapter, of error, of layer
    0.6: +1 adapter, +1 explore, +1 file, +1 instead, +1 matmul, +1 response, +1 technique, +1 upgrade, +2 ) model,
      +2 - base, +2 and a, +2 for efficient, +2 integration COMMA, +2 model COLON, +2 model outperform,
      +2 support and, -1 +, -1 optimize, -1 versus, -1 why, -2 NAME +, -2 chatbot with, -2 feature like,
      -2 highlight the, -2 similar to, -2 that a, -2 video on, capitals 4, long, near adherence, near align,
      near baseline, near bottleneck, near change, near checkpoint, near conversion, near degradation, near disable,
      near form, near layer, near matmul, near proposal, near purpose, near recipe, near relationship, near rout,
      near scale, near server, near status, near third-party, of configuration, of optimization, of quantization,
      of setting, of system, of tensor
    0.5: +1 (, +1 architecture, +1 batch, +1 checkpoint, +1 configuration, +1 format, +1 infrastructure, +1 pipeline,
      +1 quant, +1 scale, +1 setting, +2 ) for, +2 COMMA was, +2 NAME (, +2 in NAME, +2 library ., +2 quantization .,
      +2 use a, -1 believe, -1 during, -1 how, -1 not, -1 open, -1 without, -1 x, -2 COMMA cite, -2 NAME explore,
      -2 NAME introduce, -2 a hybrid, -2 introduction of, -2 introduction to, -2 like NAME, -2 model and,
      -2 review of, -2 significance of, -2 support the, -2 work on, digit, does batch, does explore, does format,
      does message, does need, in title, near client, near conditional, near consistency, near container,
      near difference, near diffusion, near error, near exploration, near hybrid, near hyperparameter,
      near implementation, near instability, near mitigation, near need, near pair, near pinpoint, near ratio,
      near recall, near render, near replacement, near shape, near slowdown, near softmax, near stream, near study,
      near tokenization, near trade-off, near treat, near tune, of algorithm, of competition, of connection,
      of difference, of library, of memory, of method, of rate, of recipe, of requirement, of response, of run,
      tail ba, tail ra
    0.4: +1 about, +1 approach, +1 being, +1 bug, +1 change, +1 connection, +1 could, +1 load, +1 optimization,
      +1 product, +1 security, +1 wo, +2 's claim, +2 COMMA although, +2 COMMA enhance, +2 COMMA point,
      +2 NAME leaderboard, +2 NAME support, +2 aim to, +2 can be, +2 for better, +2 format COMMA, +2 model (,
      +2 to create, +2 versus NAME, +2 via NAME, +2 | NAME, -1 after, -1 challenge, -1 cite, -1 discuss, -1 implement,
      -1 model, -1 provide, -1 quantize, -1 scale, -1 simple, -2 3 COMMA, -2 about whether, -2 compatible with,
      -2 example COLON, -2 implementation of, -2 kernel COMMA, -2 model use, -2 post COMMA, -2 usage COMMA,
      -2 use NAME, does bug, does change, does identify, does position, does solve, ends think, near advantage,
      near average, near batch, near chain-of-think, near compile, near distinction, near end-to-end, near forward,
      near inference, near investigation, near literature, near low-cost, near mechanism, near neural, near output,
      near post-train, near precedent, near prioritize, near protection, near puzzle, near realtime, near send,
      near shell, near significance, near sunset, near synthesis, near uncertainty, near underlie, near use,
      of application, of collaboration, of implementation, of infrastructure, of parameter, of product, of x,
      owns advantage, tail ct, tail ect, tail n2, tail th
    -0.4: +1 accuracy, +1 dataset, +1 function, +1 inference, +2 + NAME, +2 COMMA the, +2 NAME COLON, +2 and apple,
      +2 as the, +2 highlight a, -1 behind, -1 on, -1 see, -1 solve, -1 until, -2 % of, -2 COMMA the, -2 arena COMMA,
      -2 benchmark like, -2 go to, -2 to an, does report, is example, is use, near accept, near accessibility,
      near accompany, near anime, near area, near automate, near chip, near contribution, near critique, near driver,
      near email, near expansion, near human, near lawsuit, near leader, near multi-modal, near multi-node, near node,
      near option, near secure, near segmentation, of license, of result, starts amazon, tail ax, tail chat, tail gen,
      tail hat, tail hi, tail ine, tail ks, tail ly, tail mo, tail oder
    -0.5: +1 over, +1 were, +2 use NAME, -1 reason, -1 under, -1 —, -2 COLON a, -2 COMMA and, -2 NAME from,
      -2 and NAME, -2 on an, -2 release the, ends lab, near computer, near deploy, near dual, near gather,
      near humanoid, near initiative, near latency, near move, near open-weight, near play, near region, near slide,
      near translation, near year, of report, tail ck, tail db, tail eo, tail ne, tail nk, tail ok, tail pe, tail se
    -0.6: +2 COMMA new, -2 report by, -2 use an, ends alpha, ends bench, ends reason, ends ultra, near go, near medal,
      near reproduce, near tie, near world, of attention, starts NAME, starts big, tail ar, tail at, tail el, tail is,
      tail ki, tail od, tail ox, tail qa, tail sion, tail ta, tail us, tail va, tail ve
    -0.7: +1 highlight, -1 from, -1 local, -2 NAME lab, account, near export, near extraction, near robot,
      near sandbox, near suite, near team, starts command, starts project, starts the, tail ath, tail en, tail math,
      tail os, tail rt, tail ss
    -0.8: -1 lab, -1 |, ends arena, near group, owns, starts arc, tail da
    -0.9: near episode, near license, tail ed
    -1: starts llama, tail an, tail nd
    -1.1: starts apple
    -1.3: capitals 2
  `,
};

function readWeights(): ReadonlyMap<string, CueWeights> {
  const byCue = new Map<string, (readonly [EntityType, number])[]>();
  for (const type of ENTITY_TYPES) {
    const lines =
      WEIGHTS[type]
        ?.replace(/,\n {6}/g, ', ')
        .trim()
        .split('\n') ?? [];
    for (const line of lines) {
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
