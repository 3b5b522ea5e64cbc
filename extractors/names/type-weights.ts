/**
 * How loudly each cue of type-cues.ts speaks for a type, or against it. Estimated by logistic regression, with L1, from
 * how names that the lexicon knows stand in some 460 newsletters, and from annotated digests; a name that comes often
 * counts by the root of how often, and cues that fewer than five names have are left out. A line gives a weight and the
 * cues that have it. Neither those texts nor the estimation are in the project: where a cue misleads, change its line.
 */
import { ENTITY_TYPES, type EntityType } from '../../graph/ontology.ts';

/** What a cue says: types with weights. */
export type CueWeights = readonly (readonly [type: EntityType, weight: number])[];

const WEIGHTS: Partial<Readonly<Record<EntityType, string>>> = {
  company: `
    4.2: ends lab
    3.9: starts hug
    3.4: -1 x
    2.9: tail ek
    2.7: tail ic
    2.6: shape xX, tail mind
    2.5: tail ai
    2.3: near buy
    2.2: starts artificial, tail ain
    2.1: near sue
    1.9: is company, near people, near startup, near valuation
    1.8: -1 is, ends capital, near chip, tail ital
    1.7: -1 startup, ends cloud, near business, near tell, tail .ai, tail age
    1.6: ends research, near DOLLAR, near expect, near licence, near list, near partner, tail abs, tail bs, tail labs,
      tail om, tail re, tail ve
    1.5: +2 COLON NAME, near backer, near client, near fund, near money, near order, near sell, owns, shape XxX
    1.4: -1 which, does release, near company, subject hire, tail ck, tail ft, tail hot, tail nes, tail ra
    1.3: +1 had, +2 and hug, capitals 2, does build, in body, near acquire, opens, shape X, shape XxXx, tail ave,
      tail ce, tail dia, tail el, tail lect, tail ners, tail ter, tail ures, tail ute
    1.2: +2 say it, -1 while, does hire, ends machine, near prepare, shape Xx, subject prepare, subject ship, tail ia,
      tail na
    1.1: +1 hire, +1 launch, +1 release, +2 and COMMA, -1 SEMICOLON, -2 and the, near cancel, near tailor, prep at,
      prep by, subject tailor, tail arch, tail ax, tail ral, tail tics, tail tral
    1: +1 have, +1 ship, does ship, near customer, near hire, near lab, near land, near throughput, near vendor,
      shape XxXxX, starts lm, subject sell, subject sue, tail ics, tail ion, tail ity, tail oth, tail pe
    0.9: +2 and the, -1 to, -1 with, -2 available on, does sue, ends system, near competitor, near count,
      near investor, near lead, near partnership, near share, near software, near state, near week, subject announce,
      tail ace, tail gle, tail la, tail lo, tail tems
    0.8: +1 highlight, +1 lead, +1 show, +2 introduce NAME, +2 publish NAME, -1 against, does demonstrate, does lead,
      ends venture, near close, near hope, near lose, near newcomer, near provider, near tease, of agent,
      prep against, prep from, shape X9X, shape XxXxXx, subject focus, subject launch, tail ar, tail ba, tail ems,
      tail is, tail le, tail loud, tail ock, tail oder, tail orks, tail oud, tail pute, tail rch, tail tai, tail tal,
      tail ud
    0.7: +1 demonstrate, +1 follow, +1 pay, +1 promote, +1 ×, +1 ’s, +2 ) ., +2 release NAME, -1 COLON, -1 at, -1 by,
      -1 include, -1 rival, -2 part of, does introduce, does open-source, does pay, does promote, does show,
      does swap, does train, near absence, near assistant, near build, near cash, near employee, near integration,
      near join, near leave, near part, near plan, near sponsor, none common, object buy, object include, of product,
      one, owns benchmark, prep under, subject acquire, subject pay, subject promote, subject put, subject take,
      subject want, tail cs, tail ena, tail ine, tail ix, tail nce, tail ndex, tail ns, tail rena, tail ty
    0.6: +1 NAME, +1 integrate, +1 sign, +1 that, +2 's own, +2 ( NAME, +2 COMMA for, +2 in NAME, +2 is build,
      -1 acquire, -1 an, -1 how, -2 COMMA while, -2 collaboration with, -2 million from, ends compute, near agent,
      near board, near class, near commenter, near day, near foundation, near hour, near implementation, near joint,
      near maker, near outfit, near promote, near robot, near role, near rumor, near snapshot, near spot, near stay,
      near store, near studio, near take, near turn, near virtual, near weight, of checkpoint, prep through,
      shape X.x, subject buy, subject come, subject demonstrate, subject integrate, subject land, subject open-source,
      subject propose, subject recommend, tail cai, tail ect, tail es, tail icai, tail io, tail ive, tail ms, tail ot,
      tail rk, tail ta, tail ys
    0.5: +1 answer, +1 describe, +1 has, +1 land, +1 open-source, +1 publish, +1 save, +1 unveil, +2 COMMA not,
      +2 COMMA whose, -1 COMMA, -1 former, -1 get, -1 leave, -2 NAME and, -2 NAME in, -2 NAME of, -2 model from,
      does answer, does cut, does describe, does detail, does follow, does land, does publish, does save, does sign,
      near accuracy, near cloud, near computer, near confirm, near dispute, near follow-on, near function,
      near inference, near name, near platform, near pressure, near put, near shelve, near silicon, near surveillance,
      near ticket, near unclear, near voice, near wire, object acquire, object highlight, object leave, of data,
      of function, owns model, prep via, shape X9, subject confirm, subject detail, subject fund, subject swap,
      subject write, tail ark, tail cks, tail ex, tail ind, tail ow
    0.4: +1 's, +1 ), +1 ?, +1 and, +1 detail, +1 doesn't, +2 ) COLON, +2 highlight a, +2 is still, -1 and, -1 that,
      -1 via, -1 ·, -2 ( NAME, -2 COMMA which, -2 NAME COLON, -2 point to, does acquire, does buy, does confirm,
      does host, does launch, does prioritize, does unveil, ends NAME, is startup, near add, near appeal, near boost,
      near burn, near come, near expand, near get, near host, near image, near image-edit, near offer, near past,
      near pay, near person, near reason, near reduce, near rival, near run, near say, near serve, near support,
      near tenant, near way, near website, object lose, object say, of model, of show, of workflow, prep in,
      shape x9x, subject back, subject expect, subject save, subject unveil, tail ab, tail art, tail eld, tail ell,
      tail ent, tail ew, tail hub, tail ield, tail lab, tail se, tail va
    0.3: +1 announce, +1 buy, +1 emphasize, +1 engineer, +1 introduce, +1 now, +1 of, +2 's ., +2 COMMA a,
      +2 announce NAME, +2 as an, +2 open-source NAME, -1 ), -1 buy, -1 cite, -2 COMMA cite, -2 NAME on, -2 in the,
      -2 provider like, does announce, does emphasize, does engineer, ends image, near accord, near advance,
      near algorithm, near announce, near bench, near bit, near card, near chat, near collaboration, near combine,
      near consistent, near cut, near detail, near energy, near event, near generation, near hackathon, near hardware,
      near kill, near latency, near loop, near make, near mystery, near recreate, near reduction, near service,
      near standardize, near switch, near target, near want, object cite, object get, of lab, of request, shape X9Xx,
      subject agree, subject expand, subject follow, subject go, subject join, subject past, subject publish,
      subject sign, subject track, tail ct, tail der, tail ee, tail enai, tail ise, tail it, tail kit, tail li,
      tail mage, tail res, tail rks, tail son
    0.2: +1 claim, +1 close, +1 confirm, +1 keep, +1 plan, +1 replace, +1 report, +1 step, +1 to, +1 —, +2 's NAME,
      +2 COMMA NAME, +2 NAME NAME, +2 is in, +2 launch new, +2 release the, -1 base, -1 from, -1 of, -1 on,
      -2 COMMA and, -2 NAME |, -2 by the, -2 on the, does claim, does close, does plan, does replace, does roll,
      does say, ends institute, ends robotic, ends time, is lab, near acquisition, near approach, near arena,
      near bank, near begin, near benchmark, near bridge, near cap, near challenge, near charge, near co-founder,
      near co-lead, near discount, near dismiss, near entry, near forum, near infrastructure, near interest,
      near investment, near page, near parameter, near propose, near prototype, near pull, near research,
      near retriever, near rise, near roll, near scale, near study, near suggest, near supplier, near track,
      near unveil, near year, of employee, of run, of server, prep for, shape Xx-Xx, shape xXx, subject combine,
      subject hug, subject pass, subject raise, subject share, subject think, tail ale, tail ank, tail as, tail ash,
      tail be, tail book, tail eb, tail ence, tail imes, tail ks, tail ma, tail mo, tail nic, tail nk, tail nos,
      tail od, tail onic, tail tion, tail tute, tail ub, tail web
    -0.2: +1 access, +1 embrace, +1 get, +1 go, +1 number, +1 paper, +2 's ", +2 COMMA as, +2 COMMA the, +2 NAME al,
      +2 has a, +2 is the, +2 point out, -1 's, -1 NAME, -1 inside, -1 introduce, -1 make, -1 recommend, -1 than,
      -1 their, -2 NAME /, -2 NAME note, -2 out of, -2 w /, does embrace, does mention, does paper, does work,
      ends agent, ends code, is inference, near abstraction, near aim, near bandwidth, near command, near commentary,
      near complexity, near concern, near course, near data, near developer, near embrace, near eye,
      near high-quality, near know, near language, near learn, near let, near leverage, near link, near long-context,
      near mention, near perform, near personal, near pipeline, near prompt, near raise, near rate, near receive,
      near regulation, near schedule, near score, near set, near stem, near story, near supercomputer, near system,
      near tweet, near usability, near usage, near version, near vibe, near view, near wrapper, object hug,
      object mention, of al, of control, of subscriber, owns use, prep behind, prep on, prep per, starts deep,
      subject decline, subject embrace, subject feature, subject mention, subject perform, subject remain,
      subject schedule, subject score, subject understand, subject use, tail amba, tail ces, tail ch, tail ders,
      tail do, tail ds, tail ero, tail gent, tail gine, tail iew, tail ite, tail ke, tail ler, tail nd, tail ol,
      tail op, tail rag, tail rmer, tail rmes, tail tra, tail view
    -0.3: +1 vs, +2 COMMA say, +2 and NAME, +2 by NAME, -1 -, -1 /, -1 both, -2 NAME COMMA, -2 NAME release,
      -2 code COMMA, -2 code and, -2 from the, does get, does top, is tool, near academic, near achieve, near adjust,
      near cache, near community, near couple, near discuss, near drop, near error, near evaluation, near expert,
      near feature, near feed, near filter, near focus, near gather, near inspire, near job, near leak, near lift,
      near method, near mix, near open-weight, near outperform, near progress, near promise, near reply, near server,
      near subscriber, near surface, near token, near utilize, near value, near write, object announce, object make,
      of support, of test, shape X-Xx, shape XxXXx, shape XxXx-Xx, shape x, subject cover, subject need, tail ag,
      tail am, tail de, tail er, tail ert, tail ess, tail ku, tail ltra, tail nium, tail odex, tail orld, tail ream,
      tail ri, tail rld, tail ro, tail ton, tail ui, tail um
    -0.4: +1 +, +1 by, +1 on, +1 point, +1 will, +2 ) COMMA, +2 ) and, +2 from NAME, -1 tell, -2 NAME 's, -2 run on,
      does run, does take, ends inference, ends university, in headline, near apply, near contextual, near cover,
      near criticize, near design, near discussion, near format, near frontier, near grant, near highlight,
      near local, near long-term, near non, near performance, near retain, near secure, near similar, near template,
      near tool, near transformer, near video, near word, object introduce, owns memory, shape XxXxXxXx, starts azure,
      subject develop, subject introduce, subject uncensor, tail ache, tail ath, tail eai, tail eton, tail ile,
      tail lm, tail mba, tail ne, tail ni, tail ntal, tail ood, tail rge, tail sity, tail ti, tail us
    -0.5: +1 COLON, +1 are, +1 at, +1 inside, -1 detail, -1 hire, -1 name, does embed, near accessibility, near bring,
      near campus, near compare, near finetune, near functionality, near mask, near network, near optimize,
      near search, near stability, near try, near understand, near variant, object write, prep outside, starts open,
      subject reason, tail ff, tail gpt, tail her, tail id, tail ing, tail ll, tail ml, tail nch, tail net, tail os,
      tail rm, tail ss, tail ts, tail ure
    -0.6: +1 (, +1 ., +1 was, +2 to NAME, -1 announce, -1 lead, -2 ) COMMA, -2 NAME for, all common, capitals 5, long,
      near architecture, near article, near behavior, near code, near confirmation, near control, near current,
      near question, near remain, near sit, near structure, near technique, near test, starts NAME, subject clone,
      tail gen, tail iv, tail ker, tail lt, tail pt
    -0.7: +1 run, +1 |, -1 release, -1 show, capitals, does back, near content, near framework, near group,
      near member, near note, near podcast, near power, near result, prep vs, subject highlight, tail ack, tail ad,
      tail berg, tail dit, tail eam, tail erg, tail ice, tail ie, tail ki, tail lot, tail mer, tail ons, tail ord,
      tail ore, tail per, tail rock
    -0.8: -1 a, -1 capital, -2 tweet from, near call, near decline, near exploration, near folk, near plug, near read,
      shape X-X, tail dy, tail ium, tail mers, tail rai
    -0.9: -1 ., -1 in, -2 ) and, ends pro, near move, near screenshot, near show, tail at
    -1: -2 ) COLON, camel, near dataset, near idea, near successor, shape Xx9, tail lle, tail rank
    -1.1: -2 NAME SEMICOLON, capitals 4, near comment, near license, near line, near office, tail et, tail ws
    -1.2: +1 from, near desk, near site, starts apple, tail rd, tail rg
    -1.3: near app
    -1.4: +1 -, +1 with, -1 the
    -1.7: first name
    -2.2: digit
  `,
  organization: `
    3.4: tail ys
    3: tail ey
    2.8: -1 .
    2.7: ends foundation
    2.4: tail her, tail rd
    2.3: -1 at, ends university, tail sity
    2.2: tail on
    2.1: shape XxxXx, tail ch
    2: near announcement, near complaint, tail rai, tail te
    1.9: -2 partnership with, near plan, shape XXx, tail ai, tail eton, tail il, tail ord
    1.8: -2 COLON the, near collaborate, near government, tail ger
    1.7: -2 ) COLON, shape X, tail ns
    1.6: +1 +, +1 will, -1 the, near line, near praise, near researcher, subject announce
    1.5: near go, near partnership, near propose, near screenshot, shape X9, shape Xx9, starts arc, tail ty
    1.4: +1 data, -2 w /, near appeal, near apply, near industry, near lab, near quit, starts department, subject arm,
      tail ess, tail ment
    1.3: +1 is, +1 open, +2 COMMA is, -2 NAME 's, near book, near dismiss, near lead, near mask, subject find,
      tail nos
    1.2: +1 publish, +1 read, +2 COMMA the, does publish, near describe, near frontier, near grant, near move,
      near set, near show, subject contribute, subject look, subject publish, tail se
    1.1: +1 release, +1 ’s, +2 's NAME, +2 and NAME, +2 ’s NAME, -1 from, near act, near index, near research,
      subject train, tail ons, tail ss
    1: +1 /, +1 driver, +2 release NAME, -2 NAME for, does read, ends institute, near look, near push, near secure,
      near student, of driver, prep by, prep from, shape XXxXx, shape XxX, subject create, tail mers, tail tute
    0.9: +1 has, -1 /, -1 for, -1 to, all common, does explore, near ask, near bill, near close, near component,
      near focus, near long-context, near maintain, near maker, near primitive, near score, none common, of control,
      opens, subject maintain, subject read, subject release, tail ay
    0.8: +1 maintain, +2 ( DOLLAR, -1 and, -2 contribute to, does maintain, does release, near block, near class,
      near contribution, near folk, near group, near keep, near mini, near open-weight, near policy, near video,
      object check, of app, shape x, subject explore, tail ld, tail ook, tail os
    0.7: +1 file, +1 introduce, +1 put, +1 ▷, +2 SEMICOLON NAME, +2 ▷ #, -1 introduce, -2 pay for, -2 project like,
      does open, does put, ends venture, long, near approach, near companion, near detect, near generation, near make,
      near order, near paper, near read, object praise, of benchmark, of focus, of leaderboard, prep before,
      subject introduce, subject say, tail is, tail ni, tail od, tail ok, tail ood
    0.6: +1 add, +1 benchmark, +1 close, -1 SEMICOLON, -1 in, -2 NAME SEMICOLON, does add, does benchmark, does blog,
      does focus, does sue, ends lab, near definition, near develop, near driver, near grid, near happen,
      near interpretability, near member, near operator, near orchestration, near release, near state, near website,
      object introduce, subject back, subject develop, subject open, subject praise, subject score, subject sue,
      tail ab, tail arch, tail go, tail ive, tail lab, tail ode
    0.5: +1 focus, +1 issue, +1 pull, +2 COLON this, +2 call the, +2 focus on, +2 introduce the, +2 will be, -1 COLON,
      -1 see, -1 so, -1 |, -1 ·, -2 NAME COMMA, -2 NAME and, -2 and the, -2 tweet from, does guide, does pull,
      first name, near DOLLAR, near align, near author, near ban, near bar, near board, near contribute,
      near executive, near promise, near recommendation, near redesign, near regulation, near say, near song,
      near source, near sue, near system-level, object utilize, of availability, owns, owns model, prep at, prep of,
      small, subject propose, tail ell, tail ent, tail res, tail tra, tail ures
    0.4: +1 dataset, +1 launch, +1 when, +1 “, +2 ) COMMA, +2 COLON a, +2 COMMA feature, -1 a, -2 ) and, -2 NAME /,
      -2 main ·, -2 model on, -2 of the, -2 with the, does close, near #, near announce, near argument, near assist,
      near availability, near collaboration, near control, near finding, near gateway, near healthcare, near launch,
      near open, near pay, near phone, near publish, near see, near strategy, near tie, near train,
      near vulnerability, object see, shape XxXx, subject put, subject reason, subject use, subject work, tail de,
      tail ect, tail er, tail ity, tail ll, tail rce, tail ton, tail ute
    0.3: +1 after, +1 call, +1 capital, +1 change, +1 research, +1 researcher, +1 run, +2 launch NAME,
      +2 publish NAME, -2 NAME from, -2 SEMICOLON see, -2 go to, -2 of a, capitals 5, does call, does change,
      does introduce, does launch, does research, near agent, near check, near development, near explore, near file,
      near gain, near interest, near leaderboard, near message, near open-source, near permission, near public,
      near pull, near put, near repository, near represent, near share, near slip, near stance, near structure,
      near thing, near work, object require, of behavior, of change, of researcher, owns lab, subject detect,
      subject pull, tail ca, tail en, tail enai, tail ra, tail st, tail ve
    0.2: +1 COLON, +2 's blog, +2 COMMA emphasize, +2 COMMA was, +2 open source, +2 to develop, +2 with NAME, -1 NAME,
      -1 capital, -1 like, -1 with, -2 COMMA a, -2 COMMA the, -2 NAME +, does run, does start, in body, in section,
      near app, near back, near blog, near current, near difficulty, near evaluation, near exist, near export,
      near extraction, near importance, near kernel, near key, near migrate, near model, near newcomer,
      near on-premise, near programme, near style, near template, near test, near utilize, near view, of dataset,
      of source, owns stance, subject add, subject improve, subject keep, subject match, tail ice, tail nai, tail ol,
      tail rch
    -0.2: +1 NAME, +1 agent, +1 are, +1 by, +1 from, +1 now, +1 propose, +1 team, +2 + NAME, +2 COMMA which,
      +2 or NAME, -1 is, -1 its, -2 in the, -2 release the, does propose, does show, ends NAME, near %,
      near algorithm, near bit, near community, near cover, near discuss, near doc, near drop, near follow-on,
      near integrate, near language, near optimize, near page, near prompt, near question, near ship, near shop,
      near similar, near successor, near suggest, near support, near swap, near token, near tool, near year,
      prep like, prep on, prep under, shape Xx.x, shape XxX-Xx, shape XxXx-Xx, starts NAME, starts apple,
      subject power, subject provide, subject report, tail cher, tail el, tail ex, tail io, tail it, tail ker,
      tail le, tail mes, tail nch, tail one, tail ter
    -0.3: +1 on, +2 COMMA with, +2 on the, -1 through, near camera, near deny, near discussion, near explain,
      near improve, near mode, near parameter, near reference, near scale, near showcase, of group, prep in, prep vs,
      shape Xx, tail der, tail in, tail ing, tail ite, tail nd, tail rk, tail ro, tail ts
    -0.4: +1 for, +1 in, +2 highlight a, in headline, near architecture, near call, near demo, near library,
      near note, near office, near outperform, near pipeline, near program, near sign, of checkpoint, prep including,
      subject go, tail an, tail ma, tail rt, tail th, tail um
    -0.5: +1 ., +1 at, +1 highlight, +2 ) ., +2 is the, near cite, near compare, near dataset, near description,
      near detail, near fine-tune, near image, near integration, near need, near performance, near power, near use,
      object launch, object say, prep through, shape Xx-Xx, subject get, tail ck, tail ic
    -0.6: +1 have, -2 on the, ends research, near achieve, near capability, near code, near company, near log,
      near memory, near outfit, near raise, near run, of paper, shape Xx-XxXx, subject hug, tail re
    -0.7: +1 COMMA, +1 as, -2 NAME ’s, closes, does train, near hour, near price, near robot, shape XxXxX, tail ace,
      tail es, two
    -0.8: +1 ), -1 ’s, near build, near provide, tail ng, tail us
    -0.9: near base, near task, shape XxXxXx
    -1: near update, tail ne
    -1.1: capitals 2, near user
    -1.2: digit
    -1.3: camel
  `,
  person: `
    3.2: -2 tweet from
    3.1: shape XxxXx
    3: first name
    2.9: +1 highlight
    2.8: near figure, shape XxXx, shape XxXx9
    2.7: near group, tail ai
    2.3: +2 ) .
    2.2: near expertise, shape X9-Xx, tail dy
    2.1: ends NAME
    2: +2 NAME al, near abstraction, near idea, near timeline, of al, tail do
    1.9: +1 mention
    1.7: -1 -, prep by, tail ke
    1.6: +1 point, +2 COMMA who, does tweet, near speculate, near superiority
    1.5: +1 from, near commentary, near exploration, opens, tail ki, tail mer
    1.4: +2 highlight the, +2 point out, -1 ., -2 NAME ., near criticize, near feed, tail man, tail nai, tail tex
    1.3: -1 by, near poll, of mention, owns, shape xXx, small, tail ker
    1.2: +1 tweet, near couple, near desk, near founder, near lead, near sit, shape x, tail al, tail ng
    1.1: -1 hire, near orchestration, of abstraction, of point, shape Xx-Xx-9, tail an, tail nium
    1: +1 as, +2 at NAME, -1 lead, -2 COMMA with, near hire, near jailbreak, near question, near read, near spatial,
      near world, object criticize, object hire, of use, shape Xx, subject go, tail is, tail ti
    0.9: +1 's, +1 SEMICOLON, +1 announce, +1 compare, -1 criticize, does compare, does recommend, in title,
      near company, near office, near share, near successor, near word, none common, tail ff, tail ntal
    0.8: +1 discuss, +1 embrace, +1 express, +1 reply, +2 / NAME, -1 founder, -1 quote, -1 write, does announce,
      does embrace, does express, near chat, near disappointment, near embrace, near leader, near mention,
      near profile, near risk, near tweet, near view, object quote, object write, subject embrace, subject emphasize,
      subject express, subject perform, subject zoom, tail er, tail ium, tail ly
    0.7: +1 recommend, +1 say, +2 discuss the, -1 SEMICOLON, -1 ceo, -2 NAME COMMA, does discuss, does say,
      near adoption, near attack, near check, near express, near moderation, near podcast, near quote, near rocket,
      near transparency, one, subject discuss, subject provide, subject recommend, tail ang, tail ta
    0.6: +1 explain, +1 on, +1 ’s, +2 's NAME, +2 from NAME, +2 from the, +2 highlight a, -1 co-founder, -1 find,
      -1 note, does explain, near confirm, near difficulty, near emphasize, near help, near importance, near like,
      near recommend, near shop, near vibe, near write, of template, of test, starts NAME, subject decline,
      subject hint, subject reply, tail ar, tail ash, tail berg, tail erg, tail ri
    0.5: +1 go, +1 hint, +1 note, +1 sign, +1 tell, +2 note that, -1 so, -1 with, -2 NAME SEMICOLON, -2 figure like,
      does go, does sign, does tell, near audio, near content, near decline, near highlight, near hint, near minute,
      near problem, near seat, near way, object engineer, object find, prep like, shape XxXxXx, subject explain,
      subject report, subject sign, subject tell, tail ex, tail gs, tail ie, tail ings, tail ngs, tail sh, tail ss
    0.4: +1 at, +1 confirm, +1 out, +1 will, +2 ’s “, -1 as, -1 cover, -1 from, -2 model from, does confirm, does run,
      near article, near design, near discuss, near engineer, near explain, near intelligence, near mechanic,
      near post, near receive, near recognition, near reflect, near resign, near retain, near suggest, near template,
      of note, subject confirm, tail cker, tail io, tail ler, tail rg, tail tal, tail um
    0.3: +1 /, +1 join, +1 of, +1 write, +2 of NAME, does join, does write, near achievement, near agent,
      near celebrate, near give, near head, near member, near move, near repeat, near reply, near researcher,
      near save, near wrapper, object cover, of insight, of update, owns progress, subject announce, subject emerge,
      subject join, subject price, tail ack, tail ast, tail ha, tail ind, tail ton, tail us
    0.2: +1 by, +1 can, +1 optimize, +2 COMMA a, -1 agent, -1 claim, -1 researcher, -1 while, -2 COMMA and,
      -2 COMMA while, -2 NAME and, -2 share by, -2 similar to, does optimize, does read, near analyst, near catch,
      near develop, near different, near doc, near executive, near leave, near look, near node, near quit,
      near reproduce, near sign, near speaker, near trade-off, near viral, near vision, object code, prep as,
      subject drive, subject read, subject say, subject tweet, tail da, tail ein, tail ic, tail il, tail ini
    -0.2: +1 +, +1 close, +1 in, +1 lead, +1 pay, +1 update, +1 |, +2 in the, -1 COMMA, -1 and, -1 of, -1 on, -1 or,
      -1 release, -1 use, -2 NAME from, -2 NAME ’s, -2 such as, does lead, does pay, does report, does update,
      near approach, near automate, near bandwidth, near capability, near competitor, near complaint, near compute,
      near confirmation, near dataset, near detail, near finetune, near function, near generate, near long-horizon,
      near match, near message, near newcomer, near offer, near parameter, near performance, near run, near score,
      near server, near shelve, near slip, near style, near usage, of system, shape XxX9, subject call, subject claim,
      subject get, subject lead, subject pay, tail am, tail ant, tail ard, tail ch, tail ed, tail enai, tail ey,
      tail ft, tail lash, tail lt, tail on, tail rank, tail rs, tail ter, tail ty
    -0.3: +1 ', +1 for, +1 is, +1 number, +1 that, +1 was, +2 COMMA an, +2 COMMA as, +2 say it, -1 detail, -1 ’s,
      -2 NAME 's, digit, does close, in section, is agent, near add, near board, near enable, near gain, near issue,
      near line, near mode, near paper, near platform, near power, near publish, near put, near release, near report,
      near ship, object use, prep of, prep on, subject find, tail ax, tail ent, tail ia, tail in, tail ion, tail it,
      tail ix, tail nch, tail ndex, tail net, tail om
    -0.4: +1 inside, +2 COMMA which, capitals 3, near assistant, near campus, near close, near introduce, near lift,
      near model, near open-source, near staff, near story, near talk, near use, object highlight, shape XXx,
      shape Xx-X, tail ank, tail ba, tail dex, tail ian, tail nt, tail oder, tail rk, tail th, tail ts, tail ys
    -0.5: near #, near %, near benchmark, near build, near generation, near user, tail ct, tail ge, tail nk, tail ra,
      tail ral, tail tral, tail ve
    -0.6: -1 at, -2 NAME COLON, capitals 4, near DOLLAR, near improve, near outperform, tail ab, tail ing, tail lab,
      tail mind, two
    -0.7: +1 ., +1 COMMA, +1 and, -1 in, closes, near data, near integration, near rack, near system, tail rd,
      tail ry, tail te
    -0.8: +1 -, +2 ) COMMA, +2 COMMA the, near contract, near file, near hour, near train, prep for, shape X-X,
      tail ce, tail re
    -0.9: -1 /, long, near list, near show, prep at, shape XxXXx, tail le
    -1: ends lite, near prepare, near propose, near value, shape X, subject highlight, subject prepare, tail iv
    -1.1: +1 with
    -1.2: +1 to, ends code, near plan
    -1.3: in headline, prep in, shape X9, tail der, tail pe
    -1.4: tail ns
    -1.5: all common, camel, capitals
    -1.6: +1 COLON, ends lab
    -1.8: shape XxX
    -2.1: -1 a
    -3.1: -1 the
  `,
  model: `
    2.9: digit
    2.7: ends lite, is model
    2.6: tail lm
    2.4: tail oder
    2.2: tail emma
    2.1: starts stable, tail bert
    2: tail lle, tail nnet
    1.9: -2 model like, tail rmes
    1.8: in headline, near outperform, tail aude, tail ip, tail ude
    1.7: near vision, tail dium, tail lash, tail mini, tail sion
    1.6: +1 in, ends mini, shape Xx9.9Xx, starts nova, starts sonar, tail gen, tail mma, tail nite
    1.5: +1 model, -1 lab, does model, near beat, near image, near parameter, starts llama, tail ale, tail ser
    1.4: ends pro, near power, tail aiku, tail arge, tail iku, tail ral, tail tral
    1.3: +1 was, -2 3 COMMA, near academic, near variant, near video, shape X-9.9, tail de
    1.2: +1 on, +1 top, +2 + NAME, -1 than, -1 use, -2 NAME release, does top, near drop, near preview, near thing,
      tail all, tail ini, tail lama, tail ling, tail mes, tail net
    1.1: +1 (, +1 use, capitals 3, in body, near attention, near integrate, near perform, near real-time,
      of inference, subject generate, subject pretrain, subject show, tail da, tail gine, tail ni, two
    1: +2 COMMA an, +2 COMMA has, -1 first, -1 launch, -2 3 and, near instruction-follow, near language, near surpass,
      near top, near unify, shape Xx99X, shape Xx9Xx, subject hug, tail ama, tail bo, tail cr, tail eam, tail edit,
      tail ert, tail ocr, tail rbo, tail urbo
    0.9: +1 work, +2 ) discord, +2 is now, -1 model, -1 preview, -2 power by, -2 train for, does use, ends model,
      long, near competitor, near control, near hybrid, near model, near score, near side, near tune, near version,
      object discuss, object fine-tune, object preview, owns mode, shape Xx-X, shape XxXx-X, shape XxXxX9.9,
      subject achieve, subject code, subject give, tail am, tail ein, tail ing, tail ltra, tail math, tail ron,
      tail tron
    0.8: +1 at, +1 isn't, +1 out, +1 will, +2 's new, +2 NAME on, +2 top the, -1 +, -1 train, -2 release the,
      ends plus, ends preview, near architecture, near finetune, near increase, near mode, near train, object say,
      object test, of top, shape Xx-9, shape Xx9.9, shape X‑9.9, starts liquid, starts minimax, tail ana, tail ick,
      tail ku, tail ma, tail nie, tail nk, tail ver
    0.7: +1 for, +1 into, +1 project, +2 COMMA as, +2 by NAME, +2 · hug, -1 discuss, -1 fine-tune, -1 release,
      -2 COMMA a, -2 COMMA the, -2 COMMA with, does lead, does project, ends codex, ends large, ends medium,
      ends opus, near capability, near complain, near distill, near family, near let, near open-weight, near outfit,
      near performance, near quality, near role-play, near speech, near tokenization, near user, near weight,
      object leverage, shape X-9.9-Xx, shape X-X, shape Xx, shape Xx-9.9, shape Xx-Xx, shape XxXx9.9, subject feature,
      subject power, tail agen, tail amba, tail ind, tail li, tail nker
    0.6: +1 4, +1 are, +1 family, +1 from, +1 surpass, +1 ·, +2 and minimax, +2 instead of, -1 outperform, -1 that,
      -2 NAME SEMICOLON, -2 NAME like, -2 focus on, ends beta, ends instruct, ends small, ends think, near base,
      near encoder, near improvement, near person, near reason, near remove, near shelve, near surprise, near usage,
      of family, prep inside, prep out, shape Xx-Xx-Xx, subject call, subject debut, subject reason, subject tune,
      tail ash, tail ct, tail ge, tail go, tail king, tail ld, tail mba, tail orld, tail rld
    0.5: +1 COLON, +1 being, +1 by, +1 instead, +1 is, +1 lead, +2 and NAME, +2 is a, +2 variant COMMA, +2 with a,
      -1 if, -1 like, -1 support, -2 - NAME, -2 NAME +, -2 NAME /, -2 ahead of, -2 in the, -2 mention that,
      -2 podcast on, camel, does fine-tune, does ship, ends air, ends audio, is coverage, is parameter, near analysis,
      near app, near brain, near call, near depth, near discussion, near embedding, near engine, near expert,
      near feel, near fine-tune, near generate, near hint, near leverage, near message, near personality,
      near pretrain, near specialize, near speech-to-text, near task, near text, near update, object train,
      object unveil, of variant, shape X9.9, shape Xx9.9XxXx, starts NAME, subject solve, tail ff, tail ia, tail ice,
      tail ker, tail lip, tail ll, tail odex, tail pe, tail per, tail rank, tail tant
    0.4: +1 that, +1 variant, +2 enter the, +2 has a, +2 introduce a, +2 may be, -1 by, -1 for, -1 test, -1 ’s,
      -2 5 COMMA, -2 COMMA like, -2 NAME 's, -2 NAME ’s, -2 base on, -2 on the, does rise, does surpass, does work,
      ends alpha, ends code, ends fast, ends flash, first name, near #, near appear, near audio, near build,
      near chatbot, near checkpoint, near chunk, near cost, near cut, near decline, near discuss, near document,
      near generation, near improve, near lot, near member, near multilingual, near par, near perplexity, near praise,
      near protein, near refer, near reinforcement, near sery, near shift, near show, near source, near speed,
      object surpass, prep behind, prep for, prep of, prep than, shape X-9.9Xx, shape XxXxX, shape XxXxXxX,
      subject appear, subject rise, subject ship, subject tout, tail ance, tail ath, tail dio, tail er, tail ics,
      tail ie, tail ite, tail lpha, tail na, tail oth, tail pha, tail ro, tail tics, tail udio, tail ui
    0.3: +1 COMMA, +1 achieve, +1 debut, +1 enter, +1 fine-tune, +1 implementation, +1 inference, +1 still,
      +2 ) COMMA, +2 COMMA a, +2 COMMA which, +2 from NAME, +2 in the, +2 into a, +2 is show, -1 2, -1 add, -1 and,
      -1 be, -1 find, -1 inside, -1 integrate, -1 run, -2 ) COLON, -2 for train, -2 member discuss, -2 now support,
      -2 w /, capitals 4, does achieve, does debut, does generate, does tout, near addition, near benchmark,
      near caption, near climb, near coverage, near derive, near design, near dominate, near estimate, near feature,
      near follow, near hood, near humanoid, near hyperparameter, near image-to-video, near milestone, near note,
      near novel, near pre-train, near release, near replace, near run, near sit, near spotlight, near stay,
      near team, near text-to-image, near total, near tout, near transcript, near voice, near window, object use,
      of project, shape X-9Xx, shape Xx9-Xx, shape XxXx-X9, subject add, subject buy, subject climb, subject praise,
      subject surprise, tail cs, tail del, tail iew, tail mall, tail nic, tail odel, tail onic, tail ream, tail rge,
      tail ruct, tail sh, tail uct, tail view
    0.2: +1 2507, +1 and, +1 architecture, +1 checkpoint, +1 generate, +1 has, +1 may, +1 score, +1 team, +1 to,
      +1 vs, +1 would, +2 - style, +2 as a, +2 is an, +2 vs ., -1 behind, -1 highlight, -1 imply, -1 out, -1 surpass,
      -1 whether, -2 4 COMMA, -2 NAME announce, -2 build on, -2 inspire by, -2 to the, does enter, does score,
      does tune, ends agent, ends image, ends math, ends sonnet, ends transformer, in section, is alternative,
      near access, near achieve, near area, near box, near claim, near compare, near context, near dataset,
      near default, near demonstrate, near enter, near experiment, near focus, near fusion, near importance,
      near inefficiency, near inquire, near like, near line, near market, near neural, near occur, near operation,
      near output, near pipeline, near price, near r/stablediffusion, near span, near talk, near technique,
      near unveil, near vision-language, object introduce, object launch, object put, of dataset, of performance,
      of version, one, owns performance, prep to, shape Xx-9Xx, shape Xx9.99X, shape Xx9X, shape XxX9.9,
      shape XxXxXxXx, shape Xxx9, subject arrive, subject enter, subject invite, subject optimize, subject surpass,
      subject take, tail ank, tail ant, tail der, tail dex, tail dit, tail ex, tail ext, tail hi, tail ink, tail ion,
      tail ium, tail one, tail ox, tail va
    -0.2: +1 !, +1 as, +1 claim, +1 express, +1 feature, +1 have, +1 only, +1 publish, +1 result, +1 ’s,
      +2 COLON NAME, +2 COMMA and, +2 COMMA including, +2 NAME support, +2 is the, -1 including, -1 license,
      -2 NAME from, -2 accord to, -2 for the, -2 model for, all common, does claim, does express, does feature,
      does publish, does result, does support, does update, near DOLLAR, near accord, near accuracy, near agent,
      near alpha, near anticipate, near article, near authentication, near automate, near batch, near benefit,
      near board, near comparison, near day, near delay, near describe, near event, near find, near government,
      near hit, near information, near install, near instance, near integration, near involve, near leaderboard,
      near link, near look, near machine, near maker, near office, near optimization, near optimizer, near order,
      near publish, near reflect, near save, near secure, near server, near sign, near skill, near slip, near storage,
      near subscriber, near suggest, near support, near thread, near tool, near website, of abstraction, of chip,
      of task, opens, shape Xx-Xx-9, shape XxXx-9, starts apple, starts hug, subject announce, subject compare,
      subject describe, subject follow, subject introduce, subject process, subject reflect, subject report,
      subject run, tail 00s, tail ed, tail ell, tail en, tail ench, tail ings, tail ix, tail nch, tail ngs, tail ock,
      tail ol, tail os, tail rd, tail res, tail rg, tail rm
    -0.3: +1 ., +1 describe, +1 support, +2 ) ., +2 COMMA call, +2 NAME ., +2 model (, -1 /, -1 under, -2 NAME COMMA,
      -2 NAME vs, -2 model from, -2 note that, -2 release of, -2 thread COLON, -2 train on, closes, near abstraction,
      near backend, near bill, near block, near business, near company, near content, near crash, near fit, near give,
      near interpretability, near less, near optimal, near remain, near repo, near safety, near shop, near spec,
      near speculate, near successor, near write, of user, prep between, prep including, shape Xx9, shape XxXxXx9,
      shape xX, starts project, subject discuss, subject enable, subject express, subject publish, subject raise,
      subject shop, subject uncensor, subject unify, tail 0s, tail at, tail dia, tail ers, tail eval, tail ger,
      tail gle, tail gs, tail ian, tail id, tail il, tail ity, tail nt, tail op, tail ot, tail tx
    -0.4: +1 run, +2 ) and, +2 and the, +2 in NAME, +2 with an, -1 a, -1 at, -1 lead, -1 via, -2 NAME on, ends studio,
      is dataset, is suite, near address, near client, near cluster, near documentation, near draft, near enable,
      near file, near frame, near game, near go, near key, near make, near merge, near promote, near raise,
      near transformer, near trillion-token, near way, prep from, shape Xx9.9.9, shape Xx9x, shape x9x, starts open,
      subject explain, subject keep, subject require, tail ag, tail ate, tail is, tail ly, tail rk, tail ss,
      tail ting, tail ws
    -0.5: +1 card, +1 versus, +1 —, +2 . NAME, +2 highlight the, +2 release NAME, +2 versus NAME, -1 ., -1 COLON,
      -1 hybrid, -1 the, -2 COMMA and, -2 use the, does describe, near campus, near collaboration, near contract,
      near inference, near month, near require, object hug, prep at, prep via, shape XxXXx, shape XxxXx, subject find,
      subject launch, subject say, tail code, tail ent, tail ml, tail ms, tail ns, tail or, tail rs, tail ta, tail ty,
      tail val
    -0.6: +1 dataset, +2 - NAME, +2 with NAME, -1 in, ends lab, near accelerator, near group, near propose,
      near security, near spatial, near suite, near tell, near timeline, subject open-source, tail ache, tail ence,
      tail ic, tail ode
    -0.7: +1 highlight, +1 user, near memory, near quantization, near reference, near stack, near year, prep under,
      shape X, shape X9-Xx, shape X9Xx, subject use, tail ain, tail che, tail he, tail ks, tail nium, tail se,
      tail te, tail ton
    -0.8: -2 model on, near concern, near efficiency, near highlight, near kernel, near part, near site,
      near software, shape Xxx9.9, tail es
    -0.9: near configuration, near corpus, near data, prep on, shape X9x, shape XxX-9, shape XxXxXx, shape xXx,
      tail re, tail tion
    -1: near card, near graphic, near share, tail as, tail ch
    -1.1: +1 of, -1 -, near expertise, small, tail ai
    -1.2: -1 an
    -1.3: +2 model with, capitals 2
    -1.4: shape Xxx9.9.9, starts arc
    -1.5: tail ay
    -1.7: +2 COMMA no, shape X9, tail ter
    -2.4: shape XXx
    -3.5: shape X9X
  `,
  product: `
    2.5: starts azure
    2.4: ends code, ends tool
    2.2: near package, object hug, starts perplexity
    2.1: near plug, shape Xxx9.9.9, tail rch
    2: near library, near try
    1.9: ends agent, near integration, shape XxXXx, tail ss
    1.8: in section, shape Xx9.9, tail kit, tail ui
    1.7: ends app, is tool, prep through, tail ang, tail cher, tail pt, tail ts
    1.6: near graph, tail gent
    1.5: near agent, near ship, near toolkit, shape Xx.x, shape xX, small, tail ot, tail rock
    1.4: +1 subscriber, near app, near support, one, two
    1.3: all common, near bring, near deployment, of subscriber, shape x-x, subject shop, tail lm, tail ml, tail ve
    1.2: +2 COMMA including, +2 on NAME, -1 into, ends NAME, near answer, near command, near credit, near development,
      near distribute, near documentation, near integrate, near open-source, near roadmap, near session,
      near subscriber, of doc, prep into, shape XxXxXxX, starts NAME, tail hub, tail id, tail lama
    1.1: -1 behind, -1 detail, -1 name, -1 open-source, -2 NAME NAME, in headline, near assistant, near backend,
      near custom, near functionality, near simulation, prep behind, shape X9.9, shape XxXx9.9.9, tail dia, tail ie,
      tail op
    1: +1 now, +1 tier, +2 COMMA an, +2 NAME ., +2 as the, -1 own, -2 . COMMA, camel, near add, near build, near edit,
      near enable, near fork, near framework, near improvement, near repository, near request, near write, starts hug,
      subject uncensor, tail ab, tail ama, tail aw, tail erve, tail js, tail lab, tail les, tail lot, tail loud,
      tail or, tail os, tail oud, tail rve, tail tgpt, tail ud
    0.9: +1 only, -1 with, -2 introduce the, -2 release of, does feature, does take, does work, near code,
      near compatibility, near database, near emerge, near environment, near eye, near implementation, near lift,
      near program, near runtime, near search, near security, near stock, near tool, near trace, near workflow,
      of tier, shape Xx, shape Xx9.9.9, shape XxX9.9, starts amazon, subject suggest, tail .js, tail at, tail bot,
      tail dio, tail llm, tail me, tail odex, tail pe, tail rm, tail tes, tail tor, tail tra, tail ure
    0.8: +1 get, +2 is release, +2 to NAME, -1 or, -2 code COMMA, -2 move from, -2 on the, -2 the NAME, ends chat,
      in body, near address, near allow, near borrow, near copy, near doc, near encounter, near enhance,
      near filesystem, near game, near metadata, near platform, near plugin, near power, near revamp, near suggestion,
      near table, near terminal, near transcription, near understand, near wonder, near work, object bring, of code,
      shape 9.9, starts apple, starts project, subject switch, subject unify, tail code, tail er, tail ker, tail ore,
      tail ub
    0.7: +1 are, +1 feature, +1 over, +1 until, +2 at DOLLAR, +2 to be, -1 's, -1 add, -1 in, -1 need, -1 via,
      -2 demonstrate by, near accept, near automate, near behave, near browser, near cache, near collection,
      near connector, near developer, near driver, near gateway, near infra, near install, near instance, near month,
      near move, near name, near optimization, near price, near quant, near repo, near successor, near tier,
      near usage, near utilize, object call, object need, object publish, of framework, prep via, shape XxXxX,
      subject go, tail eai, tail ft, tail ic, tail nker, tail ri, tail rs, tail tant, tail ws
    0.6: +1 add, +1 as, +1 claim, +1 doc, +1 just, +1 port, +1 power, +1 with, +1 |, +1 —, +2 COLON no, +2 into NAME,
      +2 is a, +2 with a, -1 +, -1 demonstrate, -1 recommend, -1 test, -1 through, -2 build on, does add, does port,
      does power, does support, ends inference, ends intelligence, ends search, is agent, is framework, is system,
      near accelerator, near alpha, near application, near configuration, near debug, near description, near dialect,
      near document, near ecosystem, near email, near feature, near flag, near interface, near link, near port,
      near publish, near seek, near start, near stem, near template, near unify, near use, object introduce,
      object launch, object recommend, prep for, prep within, shape XxXx-9, starts lm, subject test, tail ay,
      tail ero, tail form, tail ile, tail lt, tail ly, tail ork, tail rge, tail se, tail work
    0.5: +1 app, +1 backend, +1 credit, +1 for, +1 graph, +1 in, +1 kernel, +1 key, +1 plugin, +1 update, +2 ) with,
      +2 ) ▷, +2 COMMA emphasize, +2 for NAME, +2 from NAME, +2 offer a, +2 subscriber COMMA, +2 with NAME, +2 | NAME,
      -1 as, -1 include, -1 it, -1 release, -1 three, -2 NAME open-source, -2 launch the, -2 version of, does graph,
      ends lm, ends transformer, is description, is platform, is way, near abstract, near affect, near challenge,
      near conversational, near default, near delay, near dependency, near editor, near face, near fix, near generate,
      near initiative, near long-term, near memory, near offload, near prefer, near provider, near quarter,
      near relate, near rewrite, near shop, near slate, near solution, near store, near swap, near traction,
      near trigger, near user, near web, object demonstrate, object integrate, object use, of backend, of plan,
      of ranking, of version, owns architecture, prep in, starts agent, starts open, subject claim, subject compare,
      subject finetune, subject mention, subject program, subject yield, tail ad, tail ces, tail eval, tail io,
      tail ner, tail ock, tail ode, tail rce, tail tx, tail udio
    0.4: +1 agent, +1 documentation, +1 or, +2 + NAME, +2 COLON the, +2 COMMA the, +2 NAME COMMA, +2 are now,
      +2 in NAME, +2 is not, +2 model with, +2 under the, +2 with an, -1 custom, -1 its, -1 power, -1 use, -2 NAME ’s,
      -2 for a, -2 in the, -2 issue with, -2 launch of, -2 such as, -2 to a, -2 tool like, -2 with the, does close,
      does yield, ends compute, is library, long, near anticipate, near automation, near autumn, near benefit,
      near branch, near cause, near conflict, near enhancement, near experience, near extension, near graphic,
      near innovation, near installation, near issue, near launch, near manage, near plan, near promise,
      near quantization, near ranking, near remain, near replacement, near service, near similar, near staff,
      near status, near subscription, near take, near test, near translate, near watch, object make, object optimize,
      of feature, of link, owns memory, prep like, shape XxXxXx, shape XxXxx9, subject accelerate, tail ack, tail ain,
      tail as, tail chat, tail ex, tail gen, tail hat, tail ia, tail iew, tail ight, tail im, tail nts, tail pute,
      tail ream, tail rk, tail te, tail ton, tail val, tail view
    0.3: +1 and, +1 can, +1 code, +1 compatibility, +1 deployment, +1 instance, +1 not, +1 notebook, +1 plan, +1 to,
      +1 token, +1 were, +1 which, +2 COMMA highlight, +2 NAME (, +2 NAME on, +2 and NAME, +2 claim NAME, +2 for the,
      +2 has been, +2 support NAME, -1 COLON, -1 like, -1 of, -1 optimize, -2 ( NAME, -2 NAME for, -2 NAME say,
      -2 NAME with, -2 NAME —, -2 and the, -2 code and, -2 kernel COMMA, -2 platform like, -2 top of, does mention,
      does plan, does train, does update, ends platform, near accelerate, near access, near advice, near batch,
      near bit, near blame, near charge, near cloud, near compiler, near content, near continue, near core,
      near creator, near demonstrate, near deploy, near efficiency, near engine, near evaluation, near frontend,
      near guide, near handle, near inspire, near kernel, near learn, near less, near migration, near optimize,
      near physic, near preview, near process, near query, near route, near see, near server, near signal,
      near skepticism, near slip, near snippet, near space, near third-party, near ticket, near update,
      near usability, near vector, near version, near voice, near yield, object power, object say, object think,
      of abstraction, of deployment, of graph, of group, of month, of runtime, of system, prep over, starts deep,
      subject add, subject continue, subject count, subject describe, subject enhance, subject power, subject provide,
      subject react, tail an, tail ath, tail co, tail dex, tail eam, tail flow, tail ions, tail ity, tail ix, tail ks,
      tail ll, tail ls, tail ne, tail rag, tail res, tail ry, tail ter, tail th, tail ute
    0.2: +1 community, +1 competition, +1 framework, +1 library, +1 performance, +1 program, +1 propose, +1 raise,
      +1 tool, +1 train, +1 version, +2 's ", +2 COMMA all, +2 COMMA and, +2 COMMA with, +2 and is,
      +2 documentation COLON, +2 framework ., +2 over NAME, +2 propose a, +2 with the, -1 ., -1 /, -1 COMMA, -1 an,
      -1 make, -1 put, -1 their, -1 to, -2 COMMA and, -2 NAME from, -2 NAME highlight, -2 available on,
      -2 available via, -2 for NAME, -2 performance COMMA, -2 thread COLON, does gain, does get, does propose,
      does release, does tool, ends desktop, ends lab, ends zero, first name, is open-source, near #, near analyze,
      near assign, near behavior, near binary, near clarify, near community, near companion, near compare,
      near compilation, near compile, near contract, near different, near discuss, near extend, near host,
      near improve, near in-house, near job, near leak, near mobile, near mode, near native, near offer, near operate,
      near option, near orchestrate, near part, near patch, near performance, near productivity, near provide,
      near regression, near rename, near rent, near rise, near run, near self-host, near send, near setup,
      near special, near spirit, near streamline, near suggest, near technology, near verify, near visual,
      near wrapper, object add, object compare, object engineer, object include, object price, object put,
      of community, of documentation, of library, of outperform, of program, of quant, of team, of tool, prep to,
      shape Xx9x, shape Xxx9, subject address, subject benchmark, subject cause, subject clone, subject double,
      subject emphasize, subject generate, subject highlight, subject impact, subject instruct, subject keep,
      subject learn, subject manage, subject meet, subject render, subject seek, subject simplify, subject tool,
      tail ant, tail ard, tail che, tail der, tail gine, tail he, tail ku, tail low, tail mo, tail ms, tail ng,
      tail nie, tail oard, tail on
    -0.2: +1 (, +1 ), +1 NAME, +1 already, +1 discussion, +1 maintain, +1 say, +1 style, +1 suggest, +1 upload,
      +1 via, +1 ·, +2 COMMA a, +2 COMMA say, +2 COMMA was, +2 COMMA who, +2 as a, +2 via NAME, +2 ’s NAME, -1 both,
      -1 post, -1 preview, -1 startup, -2 COLON the, -2 benchmark like, -2 collaboration with, -2 main ·,
      -2 provider like, does introduce, does keep, does maintain, does platform, does say, does suggest, does test,
      ends foundation, ends institute, ends max, ends think, near DOLLAR, near accord, near algorithm, near apply,
      near bill, near boost, near capacity, near change, near collaboration, near come, near competitor,
      near compliance, near energy, near enter, near executive, near fall, near government, near hear, near hint,
      near home, near human, near infrastructure, near jailbreak, near like, near lose, near merge, near notice,
      near open, near optimizer, near outperform, near pin, near point, near postpone, near praise, near production,
      near quit, near realtime, near reduce, near reference, near reinforcement, near report, near researcher,
      near retrieval, near rule, near sample, near scale, near source, near speculate, near startup, near studio,
      near style, near superiority, near throughput, near total, object deploy, object mention, object preview,
      object release, of app, of data, of dataset, of game, of open-source, of project, prep during, prep from,
      prep of, shape X9Xx, shape XxXx, starts artificial, subject interpret, subject put, subject raise,
      subject recommend, subject run, subject sign, subject swap, subject think, tail aiku, tail ank, tail arch,
      tail art, tail ax, tail ba, tail ek, tail go, tail her, tail ics, tail iku, tail ini, tail mage, tail na,
      tail ndex, tail ning, tail nium, tail ov, tail rmes, tail son, tail tute, tail up
    -0.3: +1 ?, +1 architecture, +1 capital, +1 driver, +1 open-source, +1 share, +2 COMMA enhance, +2 or NAME,
      +2 release NAME, -1 agent, -1 which, -1 |, -2 NAME publish, -2 a new, -2 and a, -2 to the, -2 under the,
      does build, does focus, does read, ends alpha, ends audio, ends math, ends model, ends v, is model,
      near achieve, near advantage, near analysis, near assess, near base, near buy, near check, near debut,
      near deny, near discussion, near enjoy, near family, near generation, near hall, near insight, near investor,
      near invoke, near leave, near maintain, near multi-turn, near novel, near paper, near pass, near past,
      near poll, near potential, near pressure, near propose, near protein, near quote, near reason, near replace,
      near represent, near reveal, near safety, near sale, near say, near screenshot, near solve, near speech,
      near split, near stability, near supercomputer, near track, near tune, near win, object check, object find,
      object tell, of architecture, of discussion, of event, of memory, prep outside, prep per, shape X.x,
      shape XxX-9, starts mixture, subject detail, subject find, subject love, subject propose, subject track,
      subject tune, subject use, subject zoom, tail arge, tail ct, tail ench, tail ff, tail il, tail lpha, tail ltra,
      tail ma, tail man, tail mma, tail ni, tail orld, tail pha, tail ral, tail rld, tail ro, tail tral, tail us,
      tail web
    -0.4: +1 being, +1 card, +1 detail, +1 had, +1 introduce, +1 ship, +1 spec, +2 ) COMMA, -1 advance, -1 the,
      -2 - NAME, -2 3 COMMA, does detail, ends plus, near cite, near contrast, near cost, near dataset, near feed,
      near gather, near help, near image, near instruction-follow, near love, near money, near order, near parameter,
      near people, near post, near present, near primitive, near put, near rate, near tease, near text, near tweet,
      near word, of card, prep up, shape Xx-Xx, shape Xx9X, shape Xx9Xx, starts stable, subject announce,
      subject feature, subject integrate, subject maintain, subject ship, tail age, tail ale, tail amba, tail aude,
      tail be, tail eb, tail ein, tail gpt, tail hot, tail lo, tail nes, tail od, tail ude, tail va
    -0.5: +1 at, +1 by, +1 has, +1 that, +2 COMMA is, +2 COMMA note, +2 support for, -1 capital, -1 from, -2 NAME .,
      -2 NAME COMMA, does open-source, does ship, ends news, ends venture, near camera, near class, near complaint,
      near concern, near cover, near hardware, near lead, near leaderboard, near mention, near multilingual,
      near owner, near rack, near rank, near show, near sit, near view, of spec, prep under, shape xXx, starts model,
      subject achieve, subject call, tail cr, tail do, tail ell, tail ings, tail ink, tail ion, tail ip, tail ld,
      tail ler, tail nai, tail ngs, tail ocr, tail oth, tail per
    -0.6: +1 dataset, +1 highlight, +1 number, -1 NAME, -1 SEMICOLON, -2 accord to, -2 partnership with,
      -2 tweet from, ends mini, near advance, near ask, near collaborate, near expert, near image-edit, near office,
      near partner, near position, near progress, near sell, near sign, near site, near topic, near year, of platform,
      prep by, subject code, tail ext, tail ha, tail ood, tail orks, tail rmer, tail ures, tail xt
    -0.7: +1 release, +2 and a, -1 is, -1 support, -1 ·, -2 implementation of, near figure, near follow-on,
      near research, shape Xx-9, starts arc, subject explain, tail bert, tail ca, tail gs, tail lash, tail math,
      tail nch, tail oder, tail ys
    -0.8: near approach, near author, near book, near chip, near city, near cluster, near frame, near group,
      near partnership, near person, near robot, near score, near shelve, near spec, near tell, shape X-9, shape X-Xx,
      subject arm, subject say, tail al, tail ar, tail nd, tail qa, tail rd
    -0.9: -1 -, -2 NAME 's, near benchmark, near company, near explain, near state, prep at, shape Xx-XxXx,
      shape Xx-x-Xx, shape XxxXx, tail ey, tail nos, tail one, tail ord, tail st
    -1: -1 call, -1 model, near episode, near leader, near rival, tail ash, tail net, tail rks, tail ta
    -1.1: near develop, near weight, tail nk
    -1.2: +2 ) ., near campus, near lab, shape X-X, tail dit, tail mer, tail no
    -1.3: near stay, tail ing
    -1.4: near outfit, shape X9X
    -1.5: none common
    -1.7: -2 that the
  `,
  hardware: `
    3.5: ends max
    3.2: starts apple
    3: shape xXx
    2.9: near supercomputer
    2.6: near campus
    2.5: near cluster, near robot
    2.4: tail in
    2.3: -1 show, near follow-on, shape XxX9
    2.2: does back, near accelerator, tail one
    2.1: +1 card, near device, prep on
    2: near camera, shape X9x, tail ad
    1.9: ends studio, near rack, near rival, near setup, tail ate
    1.8: near comment
    1.7: -2 that the, ends pro, near personal
    1.6: digit, ends desktop, near architecture, near log, near server, near site, near thread, near year,
      subject compute, tail ian, tail ink, tail nium
    1.5: near card, near chip, near game, near humanoid, near owner, prep of, shape Xx-XxXx, starts project, tail ay,
      tail nd, tail per
    1.4: -1 's, -1 single, -2 on a, of card, of chip, of game, shape X9, tail ark
    1.3: +1 have, +1 number, +2 COMMA an, ends ultra, near advantage, near back, near bandwidth, near hardware,
      near parallelism, shape X9X, tail 0s, tail ell
    1.2: +2 COMMA which, -1 two, -2 like the, -2 run on, near assemble, near go, near laptop, near run, near sale,
      near support, object deploy, prep across, prep for, tail ltra, tail nk
    1.1: +1 was, +1 with, +2 is the, near announce, near demo, prep vs, shape X9Xx, tail 00s, tail ium
    1: +1 at, +1 inside, +2 ( NAME, +2 NAME with, -1 NAME, -1 an, -1 call, near quantization, near real-time,
      subject arm, subject love, tail der, tail rk
    0.9: +1 NAME, +1 from, +2 COMMA alongside, +2 server ., -1 advance, -2 NAME ’s, -2 a single, does switch,
      near leverage, near love, near memory, near on-device, near win, of parallelism, shape Xx, subject handle,
      subject note, tail tra
    0.8: +1 ?, +1 roadmap, near deny, near hall, near inference, near issue, near lease, near require, near sery,
      near vary, near weigh, of roadmap, subject distribute, subject require, tail lot, tail on, tail ood, tail um
    0.7: +1 capital, +1 chip, +1 owner, +1 system, +2 COMMA a, -1 a, -1 their, does chip, near adjustment, near boast,
      near energy, near experience, near graphic, near machine, near neural, near node, near performance, near say,
      near sell, near software, near system, near token, near train, object show, starts NAME, subject swap, tail op,
      tail ta, tail us
    0.6: +1 cluster, +1 is, +1 run, +1 this, -1 the, -2 include the, does cluster, near chain, near cite, near crash,
      near discover, near evolution, near merge, object announce, object use, prep including, prep out, prep than,
      prep with, shape Xx-9, subject use, tail book, tail im, tail ing, tail it, tail ne
    0.5: +1 event, +1 for, +1 machine, +1 platform, +1 via, +2 NAME /, +2 via NAME, -1 launch, -1 say, -1 though,
      -1 ’s, -2 NAME on, -2 available for, -2 max and, -2 rather than, capitals, does machine, does platform,
      ends mini, near ability, near assist, near backend, near beta, near compute, near current, near depend,
      near deploy, near edge, near hold, near joke, near latency, near real-world, near schedule, near switch,
      near unify, none common, object showcase, of event, of machine, of platform, of task, prep like, shape Xx9x,
      shape XxXx, subject become, tail an, tail do, tail ll, tail ok, tail ook
    0.4: +2 NAME support, +2 to NAME, +2 with the, -1 than, -1 unveil, -2 and NAME, -2 during the, -2 feature for,
      -2 into the, capitals 4, does run, in headline, near DOLLAR, near blame, near capacity, near capital,
      near contrast, near cost, near expansion, near handle, near home, near part, near pick, near plant,
      near purchase, near resource, near rule, near swap, near use, near user, object involve, object unveil,
      of system, prep about, shape XxX9Xx, subject achieve, subject highlight, subject import, tail enai, tail ks,
      tail le, tail od, tail te, tail ter
    0.3: +1 and, +1 only, +1 support, +1 thread, +2 ) with, +2 COMMA is, +2 COMMA note, +2 COMMA reference,
      +2 hardware ., +2 might be, +2 with a, -1 across, -1 new, -1 or, -1 without, -2 NAME /, -2 an NAME, -2 by a,
      -2 of the, -2 tool COMMA, -2 train on, -2 with a, near advance, near agree, near cheat, near differ,
      near engage, near fall, near highlight, near import, near information, near maximum, near note, near option,
      near pair, near peak, near price, near production, near roadmap, near shelve, near shoot, near trouble,
      near warp, object discover, object launch, of less, of node, of setup, prep during, prep without, shape XxX-9,
      subject link, subject make, subject perform, subject reference, subject report, subject schedule, tail box,
      tail ds, tail er, tail ng, tail ts, tail tx
    0.2: +1 's, +1 /, +1 by, +1 hardware, +1 might, +1 setup, +1 to, +2 's current, +2 NAME and, +2 NAME for,
      +2 as an, +2 is report, -1 /, -1 COLON, -1 any, -1 cite, -1 custom, -1 its, -1 ×, -2 COMMA cite, -2 for the,
      -2 performance of, all common, capitals 2, capitals 3, does link, does support, is example, near achieve,
      near anticipate, near become, near demand, near desire, near event, near experiment, near face, near feature,
      near finetune, near get, near infrastructure, near interest, near involve, near keep, near kernel,
      near leaderboard, near load, near optimize, near perform, near place, near potential, near script, near slip,
      near spark, near stack, near succeed, near throughput, of cluster, of device, of hardware, of robot,
      owns ecosystem, prep against, prep to, shape XxX, shape x, subject boast, subject discover, subject explain,
      subject feature, subject merge, tail ca, tail ha, tail ite, tail nai, tail nes, tail ot, tail ra, tail ton,
      tail udio, tail va, two
    -0.2: +1 ., +1 has, +1 review, +2 's NAME, +2 on NAME, -1 -, -1 include, -1 rival, -1 run, -1 that, -1 with, -1 —,
      -2 COMMA a, -2 out of, -2 performance on, does review, long, near boost, near challenge, near checkpoint,
      near city, near clarify, near credit, near engineer, near eval, near expert, near fail, near fine-tune,
      near hybrid, near implementation, near improve, near learn, near lose, near mention, near mode, near pay,
      near people, near precision, near public, near reject, near repository, near response, near result,
      near security, near set, near store, near technique, near text, near verify, near wonder, of month, opens,
      shape X-Xx, shape Xx9.9Xx, shape Xx9Xx, shape XxXx9.9.9, starts arc, starts llama, subject code,
      subject pretrain, subject push, tail am, tail che, tail en, tail ence, tail ess, tail gen, tail ger, tail he,
      tail ker, tail na, tail net, tail or, tail rg, tail sh, tail ss, tail ve
    -0.3: +1 as, +1 work, +1 ’s, +2 ) ., +2 is a, -1 is, -1 like, -1 while, -2 COMMA with, -2 NAME COMMA, does train,
      near access, near benchmark, near book, near driver, near error, near license, near pretrain, near propose,
      near publish, near put, near regulation, near surpass, object call, prep under, shape X-9.9, shape Xx-X,
      subject reason, tail ain, tail all, tail ar, tail as, tail ile, tail ld, tail nce, tail nt, tail ry
    -0.4: +1 model, +2 COMMA NAME, +2 COMMA and, -1 and, -1 bit, -1 introduce, -2 ) COLON, -2 - bit, does model,
      does work, in section, near describe, near development, near format, near image, near length, near move,
      near need, near paper, near score, near share, near suggest, near vision, near work, owns, prep at, prep by,
      prep from, shape Xx-Xx, starts hug, subject say, tail ch, tail dia, tail ex, tail ge, tail ix, tail se, tail ty
    -0.5: +1 SEMICOLON, +1 of, +1 on, +1 —, -1 at, does release, ends NAME, first name, near %, near data,
      near enhance, near follow, near match, near preview, near push, near ship, near sit, near successor, near thing,
      shape X-X, shape X9.9, tail dium, tail ed, tail es, tail ine, tail ls, tail ma, tail tion
    -0.6: +1 will, -1 on, -2 COMMA and, -2 in the, camel, near dataset, near discuss, near lab, near open-source,
      near outfit, near point, near protocol, near reason, near tell, near top, near video, prep in, shape X,
      shape Xx9.9, shape XxXx9, tail ce, tail ent, tail ers, tail et, tail ic, tail rd, tail rs, tail ute
    -0.7: -1 SEMICOLON, -1 by, -1 to, -2 on the, capitals 5, near agent, near attention, near build, near find,
      near tool, tail th
    -0.8: +1 ), -1 of, near frame, near release, near test, of quantization, tail ck
    -0.9: -1 in, near code, near write, tail ia
    -1: near base, near lead, tail al, tail ion
    -1.1: near #
    -1.2: of model
  `,
  benchmark: `
    3.8: tail qa
    3.7: tail ench
    3.6: starts arc
    3.3: near leaderboard
    3: near benchmark, shape X-Xx
    2.7: near suite
    2.5: near evaluation, near score, tail nch
    2.3: near %
    2: near outperform, near test, tail ndex
    1.9: +1 number, near rank, tail ena, tail rena
    1.8: tail ml
    1.7: ends leaderboard, near solve, near update, subject frame, tail val
    1.6: -1 both, -1 post, closes, ends arena, near bench, near task, prep on, starts arena
    1.5: +1 leaderboard, -1 %, camel, near show, near top, tail oard, tail rank
    1.4: near fix, near point, near site, prep at, tail eval, tail na, tail nd, tail ry
    1.3: ends pro, near code, near eval, near software, near tool, shape X-XxXx, subject use, tail ag
    1.2: +1 benchmark, near address, near frame, near lead, near multilingual, near sample, object call,
      subject evaluate, subject showcase, tail code, tail dex
    1.1: +1 result, -1 call, capitals 4, does benchmark, does result, is benchmark, near dataset, near metric,
      near pause, shape X9X, subject code, tail ero, tail ler, tail ode
    1: +1 (, +1 dataset, -1 drop, -1 the, -2 and a, -2 performance on, near debut, near preview, near problem,
      near surpass, object drop, subject bring, tail ank, tail ces, tail de, tail ent, tail on
    0.9: +1 problem, +1 with, -2 benchmark like, ends bench, is suite, near cost, near deny, near diffusion,
      near evaluate, near match, near set, near word, of leaderboard, of problem, shape Xx-X, shape XxXx-Xx, tail ard,
      tail rks
    0.8: +1 COLON, +2 at the, near #, near bring, near estimate, near head, near index, near maintain, near showcase,
      near text, near time, near tradeoff, shape Xxx9.9, subject cover, subject maintain, subject pass, tail in,
      tail ment, tail ro
    0.7: +1 ), +1 task, -1 and, -1 lead, -1 on, -2 at the, -2 the new, does task, near complexity, near improve,
      near leak, near result, near vendor, object solve, of task, prep among, shape X-X, subject provide, tail ax,
      tail ex, tail ks, tail nk, tail orld, tail ox, tail rd, tail rld
    0.6: +1 ., +1 and, +1 at, +2 ) and, -1 announce, -1 develop, -1 new, -2 % on, -2 ) and, capitals, does use,
      ends verify, is set, near error, near gold, near operator, near post, near size, near subset, object learn,
      of language, of month, shape Xx9, subject require, tail ch, tail fied, tail ied, tail math, tail ting
    0.5: -2 update COMMA, capitals 5, near cover, near level, near lose, near provide, near report, near require,
      near sandbox, near sit, object improve, of claim, of score, of show, shape XxXxXx9, shape XxXxx9.9, subject run,
      tail core, tail dels, tail els, tail ext, tail gs, tail ing, tail ings, tail ngs, tail xt
    0.4: +1 COMMA, +1 evaluation, +1 while, -2 NAME introduce, does update, ends model, in headline, near base,
      near call, near challenge, near develop, near doc, near example, near improvement, near math, near pass,
      near safety, near stability, near trace, near win, opens, tail ath, tail ions, tail ld, tail ons, tail op
    0.3: +1 alongside, +1 are, +2 COMMA as, +2 with an, -1 why, -2 % of, -2 COMMA and, -2 additionally COMMA,
      -2 framework like, -2 launch the, -2 on its, near agent, near assess, near citation, near drop, near find,
      near gain, near human, near interpretability, near job, near month, near nuance, near pipeline, near progress,
      near stress, near trust, object announce, of test, shape X9, tail ct, tail ert, tail ls, tail ma, tail nt,
      tail rm
    0.2: +1 claim, +1 read, +1 remain, +1 report, +1 show, +1 test, +2 COMMA to, +2 COMMA with, -1 COLON, -1 improve,
      -1 introduce, -1 like, -1 that, -2 note that, -2 that the, digit, does claim, does read, does remain,
      does report, does show, does test, ends NAME, ends plus, near accuracy, near achieve, near chain-of-think,
      near company, near default, near earn, near inference, near physic, near reach, near reason, near think,
      near token, near version, near window, object code, object launch, object lose, of group, prep for, shape X-9,
      shape Xx-x-Xx, shape XxXXx, shape XxXxXx, starts NAME, subject find, subject read, subject think,
      subject unveil, tail al, tail am, tail ite, tail lash, tail mage, tail ns, tail ore, tail th, two
    -0.2: +1 +, +1 has, +1 model, +2 COMMA an, -1 SEMICOLON, -1 a, -1 x, -1 |, -2 NAME announce, -2 and the,
      all common, does model, ends codex, in body, near approach, near ask, near day, near deploy, near emphasize,
      near generalize, near image-edit, near input, near insight, near license, near link, near memory, near minimal,
      near note, near performance, near put, near roadmap, near spark, near success, near user, owns benchmark,
      prep than, shape XxX9, tail ind, tail lm, tail us
    -0.3: +2 ( NAME, -2 NAME on, does support, near architecture, near author, near focus, near generation, near go,
      near intelligence, near limit, near publish, near quantization, near see, near text-to-image, near vision,
      none common, object use, of benchmark, of model, one, shape XxXx, shape XxXxXxX, subject achieve,
      subject improve, subject reason, tail ck, tail ion, tail it, tail odex, tail ra, tail se, tail st
    -0.4: +1 capital, +1 to, +2 COMMA NAME, -2 NAME COMMA, -2 build on, near initiative, near integrate, near make,
      near project, near promote, near workflow, prep of, shape XxXxX, tail ce
    -0.5: +1 now, +2 with NAME, -2 NAME and, -2 available on, capitals 2, near traction, shape XXx, shape Xx9.9,
      starts hug, subject test, tail ar, tail arch
    -0.6: +1 ’s, -1 -, -1 by, near public, near second, prep by, prep from, shape xX, tail ne
    -0.7: +2 for NAME, -2 NAME 's, near feature, near work, prep under, shape XxXx9, tail is
    -0.8: +2 ) ., -1 NAME, first name, near train, shape XxX, tail ai
    -0.9: +1 in, near segmentation, near share, shape Xx, tail rch
    -1: -1 's, near build, near detection, shape xXx
    -1.2: owns, tail ys
    -1.3: starts lm
    -1.5: near open-source, near support
  `,
  dataset: `
    4: near dataset
    3.2: near corpus
    2.8: tail et
    2.6: near data
    2.5: near hour
    2.4: capitals 5, starts open
    2.3: tail gpt
    2.2: near segmentation
    2.1: near detection
    2: +1 dataset, near fit, tail web
    1.9: tail ard, tail no
    1.8: -1 release, tail eb, tail pt, tail us
    1.7: near format, prep upon, shape Xx-Xx, subject filter, tail ed, tail ma, tail rd
    1.6: -1 above, tail ck
    1.5: near filter, near release, tail id
    1.4: +2 - NAME, camel, near benchmark, near distribution, shape XxXXx, shape XxXx-Xx, tail ar
    1.3: +1 style, +2 . NAME, -1 —, near documentation
    1.2: ends v, is dataset, near high-quality, tail st
    1.1: +1 ), +1 team, -2 benchmark like, ends math, near achieve, near analysis, near improve, tail chat, tail hat,
      tail th
    1: near raise, near trillion-token, tail ta
    0.9: +1 -, -1 make, digit, near model, near rate, near style, near task, near transformer, near use, near web,
      object make, shape X-9, shape X-X, tail at
    0.8: -1 open, near billion-parameter, near distillation, near gather, near generation, near information,
      near merge, near team, near train, of model, subject hit, tail ack, tail es, tail net
    0.7: +2 model (, -1 in, -2 NAME release, ends embedding, ends reason, near %, near engineer, near hit, near make,
      near mix, near prototype, subject raise, tail se
    0.6: +1 release, +2 COMMA call, +2 COMMA the, +2 introduce an, -1 /, -2 NAME open-source, near block,
      near performance, near second, near similar, near size, tail ick, tail ning
    0.5: +1 introduce, -1 between, -1 including, -1 open-source, -2 difference between, near camera, near code,
      near concern, near difference, near introduce, near iteration, near public, near science, near sequence,
      near spur, near test, object include, object open-source, of format, of paper, owns use, prep on, subject call,
      subject discuss, tail ers, tail ext, tail ine, tail lo, tail math, tail rs, tail ruct, tail uct
    0.4: +1 ', +1 upload, -1 and, -1 on, -2 NAME publish, -2 by the, -2 release of, -2 train on, does introduce,
      does release, near apply, near automate, near efficiency, near home, near length, near postpone, near reveal,
      near system, near video, of dataset, prep between, prep including, shape XxX-Xx, tail xt
    0.3: +1 COMMA, +1 number, +1 system, +2 with new, -1 merge, -1 publish, -2 NAME on, -2 data from, -2 on the,
      near base, near delay, near discuss, near preference, near pretrain, near subset, near upload, object merge,
      object publish, of update, prep from, shape XxXx-9, shape XxXxXx9, subject achieve, tail gen, tail gs,
      tail ings, tail ment, tail ngs
    0.2: +1 paper, +1 suggest, +2 ) COMMA, +2 introduce a, -1 announce, -1 be, -1 involve, -2 include a, -2 model use,
      -2 that the, -2 the new, does paper, does suggest, long, near author, near deploy, near identify, near include,
      near modify, near overview, near pull, near take, object deploy, of release, subject debate, subject design,
      subject format, subject get, subject learn, tail ath, tail ing, tail ls
    -0.2: +1 /, -1 like, -2 NAME like, all common, near #, near emphasize, near generate, near library, near member,
      near robot, near sample, near say, near show, near tool, object utilize, shape X-Xx, shape Xx9, subject show,
      tail mma, tail te
    -0.3: -1 's, -1 by, -1 for, -1 with, -2 NAME /, -2 model on, capitals 4, near DOLLAR, near claim, near interest,
      near launch, near mention, near plan, near support, near surpass, object use, shape XxXxX, shape xX, shape xXx,
      tail ai, tail ch, tail dia
    -0.4: +1 with, first name, near agent, near utilize, one, shape X, shape XXx, tail al, tail ia, tail on
    -0.5: +1 is, of language, subject cover
    -0.6: -1 COMMA, -1 the, in body, near inference, shape Xx
    -0.7: -1 COLON, near cover, tail tgpt
    -0.8: near language
    -0.9: -1 NAME, tail er
    -1.1: subject train
    -1.2: shape X9
    -1.3: shape XxX
    -1.4: prep of
    -1.5: capitals 3
  `,
  technique: `
    2.9: near optimizer
    2.5: near method
    2.2: near algorithm
    2.1: near layer, starts model, tail ing, tail tion
    2: near protocol, tail rm
    1.9: near header, tail rmer
    1.8: near advertise, near attention, near expert, near file, tail ion
    1.7: tail lt, tail mer
    1.6: in headline, near convert, tail orm
    1.5: near input, near reuse, near technique, of quantization, shape X9, tail amba
    1.4: +1 optimizer, +2 COMMA say, -1 bit, -2 - bit, -2 research on, near detail, near network, near reply,
      near spec, near variant, tail ora, tail th
    1.3: camel, capitals, near error, near generate, near inference, near instruction, near present, near speedup,
      starts agent, subject scale, tail mba, two
    1.2: +1 of, +2 support for, -1 hybrid, -2 ) SEMICOLON, ends network, in body, near boost, near enable,
      near extract, near failure, near memory, near quantization, near step, starts mixture, tail ant, tail ba,
      tail et, tail mers
    1.1: +1 train, +2 COMMA use, near approach, near decode, near gradient, near position, near reward, of spec,
      tail am, tail as, tail net
    1: +1 pipeline, +1 with, all common, near compare, near learn, near optimal, near precision, near quantize,
      near space, near tensor, near train, object advertise, of optimizer, shape X-Xx, shape X9X, subject reason,
      tail ache, tail orks, tail ov, tail ro, tail ts
    0.9: +2 by NAME, -1 describe, -1 via, -2 NAME with, -2 implementation of, ends parallelism, near fall, near link,
      near third-party, of pipeline, of support, one, shape X.x, subject decode, tail ism, tail lism, tail ore,
      tail rks, tail sm
    0.8: +1 architecture, +1 versus, -2 - NAME, -2 a NAME, does frame, does get, near bit, near cache,
      near convention, near fine-tune, near frame, near incorporate, near item, near key, near library, near promote,
      near reduce, object add, object combine, object explain, of discussion, prep into, shape Xx-XxXx, shape Xx-x-Xx,
      shape XxXxX, subject quantize, subject reduce, tail ix, tail mma, tail ow
    0.7: +1 ), +1 already, +1 model, +1 precision, +2 COMMA enhance, +2 versus NAME, -2 use the, capitals 3,
      ends attention, long, near activation, near aim, near configuration, near embedding, near example, near explain,
      near explore, near framework, near function, near introduce, near module, near parameter, near recipe,
      near result, near show, near static, near support, near textual, near tool, prep via, shape Xx.x, subject allow,
      subject interpret, subject mention, subject say, tail che, tail he, tail nt, tail ol, tail ting
    0.6: +1 (, +1 fall, +2 COMMA no, +2 and a, +2 model with, -1 older, -1 over, -2 NAME via, capitals 4, does model,
      does reduce, ends think, near adapter, near allow, near concept, near content, near data, near enhance,
      near format, near image-edit, near interpret, near kernel, near lack, near lift, near mode, near optimise,
      near outperform, near past, near standard, near storage, near tokenizer, near use, object present, prep over,
      shape X-X, shape Xx-9, subject process, tail ile, tail tgpt
    0.5: +1 /, +1 and, +1 in, +1 server, +2 COMMA but, +2 as a, +2 on NAME, -1 detail, -1 since, -1 support,
      -2 NAME present, does train, ends NAME, near accumulation, near architecture, near base, near build,
      near high-quality, near implementation, near language, near limit, near output, near paper, near pip,
      near reinforcement, near stability, near transformer, object outperform, of algorithm, of precision, prep about,
      shape Xx9Xx, starts gate, subject compile, subject extend, tail ers, tail rag
    0.4: +1 technique, +1 tensor, +1 to, +1 tool, +2 ( NAME, -1 and, -1 call, -1 native, -1 present, -1 think, -1 up,
      -2 COMMA the, -2 a hybrid, -2 from the, -2 lab introduce, -2 reference to, capitals 5, does tool, ends model,
      in title, near accuracy, near arise, near authentication, near avoid, near benefit, near blend, near comparison,
      near consistency, near efficiency, near employ, near encoder, near end-to-end, near fit, near include,
      near instruct, near material, near multi-turn, near native, near novel, near optimization, near place,
      near potential, near process, near reference, near regression, near scale, near specification, near stack,
      near structure, near style, near topic, near upgrade, near upload, near usage, near way, object detail,
      of architecture, of error, of model, prep like, prep since, subject emerge, subject serve, tail act, tail ag,
      tail co, tail ding, tail ee, tail gent, tail ls, tail re
    0.3: +1 algorithm, +1 by, +1 file, +1 format, +1 propose, +1 support, +1 tutorial, +1 weight, +2 's claim,
      +2 ) COMMA, +2 ) and, +2 for NAME, +2 for efficient, +2 is a, +2 paper ., +2 vs NAME, -1 &, -1 full,
      -1 incorporate, -1 introduce, -1 that, -1 use, -2 base on, -2 library COMMA, -2 model and, -2 paper on,
      -2 update its, does format, does propose, does weight, near budget, near built-in, near capture, near change,
      near chart, near container, near context, near conversational, near drop, near evidence, near extend,
      near follow, near gate, near kick, near layout, near mechanism, near minimize, near model, near multi-agent,
      near need, near note, near observe, near one, near realtime, near retrieval-augment, near safety, near seed,
      near transform, near tune, near tutorial, object want, of frame, of layer, of number, of rate, of requirement,
      of run, owns claim, prep with, subject enable, subject enhance, subject explore, subject fix, tail at,
      tail dels, tail ders, tail els, tail ght, tail ht, tail le, tail ork, tail rs, tail work
    0.2: +1 +, +1 =, +1 code, +1 discussion, +1 explore, +1 like, +1 paper, +1 security, +1 spec, +1 vs, +2 ( ),
      +2 COMMA NAME, +2 NAME ., +2 NAME COMMA, +2 architecture ., +2 architecture and, +2 with NAME, -1 NAME, -1 beat,
      -1 into, -1 official, -2 NAME &, -2 NAME 's, -2 NAME parameter, -2 company like, -2 feature like,
      -2 highlight the, -2 like NAME, -2 pro COMMA, -2 release the, -2 work on, does code, does emerge, does paper,
      does solve, ends app, ends learn, near account, near adherence, near adjust, near align, near argue, near art,
      near brain, near bug, near connection, near deem, near differentiation, near excitement, near folder,
      near generalize, near guidance, near hybrid, near identity, near initialization, near know, near load,
      near lose, near mention, near mismatch, near notebook, near optimize, near original, near performance,
      near plan, near promise, near propose, near reveal, near save, near send, near showcase, near skill,
      near solution, near spin, near translation, near type, near update, near want, near weight, object beat,
      object call, object embed, object feature, object find, object generate, object implement, object use, of file,
      of integration, of kernel, of speed, prep in, shape XxX, subject check, subject deem, subject generate,
      subject get, subject need, subject outperform, subject parse, subject prioritize, subject question,
      subject send, tail ar, tail dit, tail flow, tail ite, tail llm, tail low, tail ng
    -0.2: +1 SEMICOLON, +1 demonstrate, +1 offer, +1 release, +2 ) ., +2 COMMA an, +2 COMMA emphasize, +2 COMMA is,
      +2 from NAME, +2 use NAME, -1 's, -1 COLON, -1 COMMA, -1 behind, -1 by, -1 of, -1 out, -1 publish, -1 x,
      -2 3 and, -2 NAME ., -2 and NAME, -2 model like, does demonstrate, ends tool, ends transformer, is coverage,
      near analysis, near anticipate, near ask, near ban, near buy, near contract, near coverage, near delay,
      near deploy, near driver, near estimate, near exist, near improvement, near infra, near leverage, near make,
      near name, near parallelism, near pay, near pull, near rank, near setup, near sign, near suggest, near take,
      near talk, near task, near team, near threaten, near traditional, near vary, object say, object tell,
      of abstraction, of doc, of driver, of month, prep by, prep for, prep including, prep on, shape XxXXx,
      shape X‑9.9, starts NAME, starts apple, starts llama, starts perplexity, subject bring, subject evaluate,
      subject integrate, subject report, tail ang, tail ard, tail be, tail ek, tail ert, tail ge, tail lama, tail ld,
      tail na, tail nai, tail ners, tail pt, tail ta, tail tex, tail ton, tail um
    -0.3: +1 but, +1 leaderboard, +2 's NAME, +2 ) discord, +2 + NAME, +2 COLON a, +2 COMMA and, +2 COMMA the,
      +2 is the, +2 with an, -1 against, -1 under, -2 partnership with, ends foundation, near application, near area,
      near back, near bill, near claim, near close, near compatibility, near default, near deny, near engine,
      near environment, near event, near hint, near host, near integrate, near linear, near list, near mini,
      near option, near orchestration, near order, near podcast, near preview, near raise, near repository,
      near researcher, near sery, near ship, near suite, near target, none common, object publish, of leaderboard,
      opens, prep against, prep behind, shape Xx-9.9, shape XxXxXx, starts sonar, subject announce, subject express,
      subject keep, subject provide, tail ama, tail chat, tail ck, tail cr, tail dia, tail el, tail gen, tail hat,
      tail io, tail iv, tail kit, tail ocr, tail op, tail ox, tail st, tail tx, tail ve
    -0.4: +1 dataset, +1 highlight, -1 its, -2 NAME open-source, -2 benchmark like, ends agent, first name,
      near advance, near announcement, near bring, near customer, near dataset, near doc, near humanoid, near launch,
      near platform, near price, near robot, near sell, near template, near thread, near tokenization, near top,
      near video, object introduce, prep between, shape Xx9X, shape xX, subject add, subject call, subject feature,
      subject work, tail ax, tail ia, tail math, tail ss
    -0.5: -1 is, -1 lab, -2 NAME and, -2 and the, -2 tweet from, does release, ends pro, near accelerator,
      near engineer, near episode, near message, near month, near partnership, near point, near power, near project,
      near release, near score, near software, near tell, object include, of parallelism, prep at, prep under, small,
      starts arc, subject create, tail ch, tail de, tail ment, tail on, tail qa, tail rd, tail sion
    -0.6: +1 is, -1 new, ends reason, near concern, near game, near go, near move, near provide, near real-time,
      near surpass, near world, object open-source, prep out, shape XxXx-Xx, shape x, starts hug, tail er, tail up
    -0.7: +1 's, +1 ., +1 COLON, +1 has, +1 will, -1 on, -2 NAME NAME, near chip, near compliance, near demo,
      near hour, near lead, near license, near win, near write, near year, prep from, shape Xx, tail an, tail ath,
      tail ce, tail da, tail ui
    -0.8: +2 with a, -1 a, -2 COMMA and, capitals 2, near latency, near leaderboard, near report, owns, shape XXx,
      subject go, tail al, tail ero, tail ine, tail lm, tail ml, tail us
    -0.9: +1 number, -1 from, -1 the, near development, near gain, shape XxXx, shape xXx, subject suggest, tail se
    -1: -1 ., near #, shape X, shape X-9.9, tail ex, tail rt, tail tra
    -1.1: +2 and NAME, shape X-9, tail nd
    -1.2: near unify
    -1.3: near announce, near express
    -1.4: near benchmark
    -1.5: -1 -, near DOLLAR
    -2.3: tail ai
  `,
  paper: `
    2.6: tail rt
    1.4: -1 the
    1.3: +1 (, of paper
    1.1: +1 paper, +1 tutorial, -1 publish, -2 NAME publish, does paper, near day, near ground, near paper,
      near tutorial, of tutorial, subject ground, tail ds, tail ms
    1: near publish, object publish, subject explain
    0.9: near explain
    0.8: -1 a, near retrieval, near review, near risk, near utilize, tail cr, tail ocr
    0.7: near propose, near release, shape XxX, subject propose
    0.6: near cover, near month, near use, near weekend, object get
    0.5: +2 paper COMMA, long, near get, shape XxXxXxXx
    0.3: near effort, near engage, near produce, tail ag, tail rag
    0.2: +2 COMMA while, near detail, near discussion
    -0.2: prep from, shape X
    -0.3: +1 ., capitals, in headline
    -0.5: digit, opens
    -0.6: starts NAME
    -0.7: two
    -0.8: ends NAME
    -0.9: shape Xx
    -1.1: in body
    -1.8: one
  `,
  law: `
    3.6: near compliance
    2.8: tail us
    2.7: +2 is the
    2.2: near invoke
    1.9: shape XXx
    1.6: near book, near threaten
    1.5: +2 on the, -1 NAME, all common
    1.3: +1 is, first name, near law, near privacy, near rule, near world, prep under
    1.2: capitals, capitals 5, near concern, shape X9, subject need, subject push
    1.1: +1 NAME, +1 on, -1 's, digit, near successor, object mention, shape XxX-9
    1: -2 NAME 's, near bill, near fork, near need, near notice, near office, near push, near receive, prep about
    0.9: +1 capital, +2 SEMICOLON NAME, -2 NAME of, near back, near emphasize, near respond, shape X-9
    0.8: -1 #, -1 the, capitals 2, does test, near draft, near government, near potential, near write, subject test
    0.7: +1 now, -1 check, -1 under, near clarify, near image, subject reference
    0.6: +1 SEMICOLON, +2 COMMA and, near base, near mention, near reference, near user
    0.5: +1 still, capitals 4, near #, near check, near comment, near desk, near express, near regulation, near sit,
      near test, near tool, near top, shape X, subject sit
    0.4: -1 a, -1 regarding, shape XxXxXx
    0.3: +1 COLON, -1 from, -1 of, -2 COMMA NAME, near relate, near report
    0.2: +1 's, +2 NAME for, -2 under the, near affect, near raise, near speech, near system, of open-source,
      prep regarding, subject affect
    -0.2: -1 with, near highlight, near member, none common
    -0.3: -1 capital, long, near release
    -0.4: closes
    -0.5: -1 on, prep to
    -0.6: +1 )
    -0.7: +1 and, camel, prep in, shape XxXx
    -0.9: -1 and, starts NAME
    -1: ends NAME, in body, near model
    -1.1: one
    -1.7: capitals 3, shape Xx
  `,
  license: `
    4.6: near license
    3.9: prep under
    2.6: +1 .
    2.4: -1 is, tail ache, tail che, tail he
    2.3: capitals 3
    2: -1 license, -2 under the
    1.8: +1 license, -1 under, does license
    1.7: -1 COMMA
    1.6: +2 COMMA no
    1.3: +1 ), shape X-9.9, shape XxX
    1.2: near call
    1.1: object release, tail nse
    1: +1 or, +2 or NAME, near code, near open-source, shape Xx9.9, tail ed, tail se
    0.9: near project
    0.8: -2 NAME COMMA, -2 NAME NAME, near remain, of license
    0.7: +1 -, -1 a, digit
    0.6: shape XXx
    0.5: -1 SEMICOLON, near modify, near release, subject remain
    0.4: +1 COMMA, -1 NAME, -1 model, near context, near internal, near term, near tie, near weight, near write,
      subject license, subject write
    0.3: +1 because, -1 capital, near hour, near keep, near live, near point, near repo, object open-source,
      shape Xx-9.9, starts llama, subject keep
    0.2: +1 code, capitals, does code, near #, near base, near edit, near memory, near ship, of code, shape X-X,
      subject frame
    -0.2: +1 's, -1 /, near %, prep for, prep in, prep like
    -0.3: -1 from, -1 on, all common, capitals 5, near use, owns, prep to, shape XxXxXx
    -0.4: +1 capital, long, near inference, prep of, shape X
    -0.5: +1 (, +2 COMMA and, in headline, prep from
    -0.6: +1 and, ends NAME, none common, one
    -0.7: capitals 4, prep on, two
    -0.9: opens, shape X9
    -1.2: -1 and, in body
    -2: shape XxXx
    -2.4: shape Xx
  `,
  place: `
    2.9: near outfit
    2.8: prep in
    2.5: -1 in, near city
    2.4: near office
    2.3: -1 NAME, -2 out of, shape Xx
    2.2: near campus
    2.1: near site, prep outside
    2: near accessibility
    1.9: -2 NAME -
    1.8: -1 near, near confirmation, near contextual, near non, prep near, subject gather
    1.7: tail rg
    1.6: near DOLLAR, tail ne
    1.5: capitals 2, near gather, near miss, prep between, tail ia
    1.4: +1 |, near insight, subject uncensor, tail ice
    1.3: -1 its
    1.2: +2 COMMA run, near build, near court, tail an
    1.1: +1 lab, near ban, near provide, near sign, of lab, subject deny, tail ce, tail en
    1: +1 that, -1 -, near draw, near finetune, near produce, near represent, near spark, near year, subject spark
    0.9: +2 COMMA NAME, -1 a, near enterprise, near target, near value, object tell, prep of, shape Xx-x-Xx, tail al,
      tail ol
    0.8: -2 NAME COMMA, near lab, near ship, near topic, prep at, prep from, shape X, tail art, tail dia
    0.7: +1 in, +1 site, +2 COLON no, -1 ’s, is description, near capability, near center, near language, near shop,
      near tell, of site, prep up, shape Xx-Xx, subject log, tail rt
    0.6: -2 NAME and, near open, near project, of hour, subject introduce, subject shop, tail el, tail od, tail ood
    0.5: +1 to, +2 COMMA say, -2 NAME 's, near description, near hour, near log, near phase, near put, near stay,
      subject automate, subject begin, subject build, tail ds, tail res
    0.4: +1 -, +1 under, +2 COMMA and, +2 and a, -1 and, -1 of, -2 NAME /, closes, does raise, near begin, near cite,
      near clone, near deny, near find, near let, near list, near media, near part, near people, near regulation,
      near stack, near staff, subject clone, subject come, tail ge
    0.3: +1 ., +1 do, +1 the, +1 were, +2 as a, -1 on, -2 of a, near automate, near do, near note, near outcome,
      near power, near product, near reinforce, near rent, near shelve, near transformation, near unit, of day,
      of project, subject do, subject raise, subject undergo, tail lt, tail son
    0.2: +1 with, -1 the, -1 their, -2 NAME in, -2 NAME or, ends NAME, near ask, near come, near enter, near gain,
      near kill, near live, near production, near response, near spam, near transform, near view, of integration,
      of month
    -0.2: +1 COMMA, +2 ( NAME, -1 to, -2 COMMA and, long, near announce, near app, near member, near system,
      near take, near write, opens, shape X9, subject report, tail ate, tail ion, tail one, tail ri, tail th, tail ty
    -0.3: -1 like, -1 with, in section, near #, near agent, near issue, near model, near paper, near show,
      near support, near user, prep on, shape XxX, tail ard, tail de, tail it, tail ng
    -0.4: +1 and, +1 on, +1 was, -1 SEMICOLON, -1 for, near test, tail ite, tail us
    -0.5: +1 for, +1 is, +2 and NAME, -1 COMMA, capitals 5, near %, near mention, one, tail ian, tail le
    -0.6: +1 NAME, capitals 4, near release, prep to, tail on
    -0.7: near train, prep like, shape XxXxXx
    -0.8: +1 's, prep for, tail er
    -0.9: in body, in headline, prep with, tail rd
    -1: owns
    -1.1: +1 ), +1 capital, +2 COMMA a, all common, is company, near use
    -1.2: +1 (
    -1.3: +2 COMMA the, camel
    -1.5: shape XxXx, two
    -1.7: digit
  `,
  source: `
    4.9: tail iv
    4.2: -1 -
    3.3: tail be
    3.1: ends news
    3: tail ws
    2.9: near episode
    2.8: tail dit
    2.6: -2 - the, near article
    2.4: tail ord
    2.2: -1 tell
    2.1: near story
    2: near podcast, tail ace, tail nch
    1.9: -1 capital, near screenshot
    1.8: +1 has, tail rd, tail st
    1.7: closes
    1.6: near hear, object tell, prep per
    1.5: +1 article, +1 review, +2 ) ., does review, near report, near summary, tail it, tail or, tail up
    1.4: -2 accord to, near cover, near value, subject discuss, tail es, tail ier
    1.3: +1 post, -1 on, does post, near enjoy
    1.2: +2 has the, -1 per, near accord, near discussion, near source, near tell, of article, tail ce, tail ter
    1.1: near circle, near discuss, near post, near reference, shape Xx9X, shape XxXxXx, tail um
    1: -1 ), -2 COMMA and, near robot, of post, shape X9X, shape XXx, tail berg, tail ca, tail erg, tail ery,
      tail tion
    0.9: +2 COMMA the, near contract, near highlight, near length, near link, near mention, near pass, near rack,
      near reject, near write, shape XxXx, subject claim, tail rg
    0.8: +1 video, -1 |, -2 to the, does report, near ask, near author, near cite, near internet, near lawsuit,
      near merger, near page, near remind, near suggest, near tag, near talk, subject criticize, tail al, tail ch,
      tail imes, tail rge
    0.7: +1 capital, +1 link, +1 user, -1 but, -1 by, -1 from, -2 COMMA but, ends time, near email, near front,
      near hold, near mystery, near section, near split, of story, of user, prep in, shape X, shape Xx, tail ers,
      tail ha, tail ine, tail rs
    0.6: +1 !, +1 ', +1 discussion, +1 spec, +2 COMMA as, -2 ) COMMA, does embed, near ago, near alternative,
      near feed, near magic, near member, near message, near pay, near progress, near share, near thread, near video,
      object join, of thread, owns, prep at, shape XXxXx, subject cover, subject dive, subject zoom, tail gle,
      tail iew, tail ion, tail ty, tail view
    0.5: +1 feature, +1 had, +1 note, +1 thread, +2 note that, -1 it, -1 join, -1 link, -2 NAME at, near community,
      near complexity, near embed, near interview, near power, near retain, near sign, none common, object link,
      of describe, of video, shape XxXxXxXx, shape xXx, subject report, tail er, tail ew, tail ge, tail nt, tail rmer,
      tail ure
    0.4: +1 interview, -1 a, -1 model, -1 reference, -1 the, -2 NAME vs, -2 post on, does feature, does interview,
      ends alpha, near breakdown, near channel, near claim, near comparison, near content, near feature,
      near humanoid, near information, near launch, near line, near make, near recommendation, of analysis, of note,
      of review, prep by, subject power, subject put, tail lpha, tail mes, tail os, tail pha, tail re
    0.3: +1 COLON, +1 find, +1 run, +1 ▷, +2 COLON a, +2 ▷ #, -1 after, -1 at, -1 this, -1 vs, does find, near DOLLAR,
      near criticize, near human, near join, near put, near syntax, of discussion, prep from, subject follow,
      subject highlight, tail mer
    0.2: +1 call, +1 for, +2 COLON ", +2 COMMA NAME, +2 COMMA aim, +2 article ., +2 reveal that, -1 including,
      -2 NAME from, capitals 2, does call, does run, near appreciate, near compute, near dataset, near decision,
      near effect, near license, one, prep to, subject aim, subject feature, subject run, subject train, tail ent,
      tail ne
    -0.2: +1 ), +1 after, +2 ( NAME, -1 an, -1 that, -2 COMMA the, near back, near bench, near capability, near lab,
      near method, near plan, near rate, near rent, near system, near train, object call, object mention, prep under,
      shape Xx-Xx, shape Xx9, shape x, tail dia, tail ker, tail ks, tail nd, tail nes, tail rch
    -0.3: +1 COMMA, +2 / NAME, +2 COMMA which, -2 NAME /, ends tool, near base, near build, near data, near inference,
      near model, near potential, near recommend, near repository, near result, starts hug, subject add, tail ang,
      tail ct, tail ger, tail hub, tail ia, tail in, tail ng, tail on, tail ub
    -0.4: +1 (, +1 SEMICOLON, +1 in, +1 to, +1 with, +2 COMMA and, -2 NAME 's, -2 NAME and, near call,
      near generation, near lead, near tool, prep with, shape XxXxX, small, starts NAME, tail ing, tail th
    -0.5: +1 and, +1 is, +1 on, -1 's, -2 NAME COMMA, near agent, near benchmark, near improve, near run, tail ai,
      tail an, tail is, tail se
    -0.6: +1 /, -1 COMMA, -1 and, near add, near introduce, near test, shape X9, tail en, tail oder, tail te, tail us
    -0.7: +1 NAME, -1 with, ends NAME, long, near release, shape XxX
    -0.8: digit
    -1.1: in headline
    -1.3: -2 NAME -, capitals 5
    -1.8: -1 NAME
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
