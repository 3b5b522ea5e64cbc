/** Whom a firm hires, appoints, poaches, dismisses. */
import type { Rule } from '../../rule.ts';
import { ROLE } from './roles.ts';

export const HIRING: readonly Rule[] = [
  {
    name: 'works_at.hire',
    patterns: [
      'O:company|organization hire|hire_away|appoint|name|poach|recruit|promote|elevate|headhunt|enlist|tap|bring|bring_in|bring_back|lure_away|woo|snatch|nab|fire|oust|dismiss|lay_off|employ|lose S:person',
      'O:company|organization welcome|bring_on|onboard|lure|reinstate|rehire|elect S:person',
      'O:company|organization pick_up|snap_up|scoop_up|snag S:person',
      `O:company|organization get|gain|add|land|sign|secure|retain|keep S:person as ${ROLE}`,
      '"O:company|organization hire|poach|recruit|land|sign|lure|appoint|tap ~ creator|founder|co-founder|author|inventor|architect|maker|developer|engineer|researcher|scientist of|behind ... , S!:person',
      '"O:company|organization has|have? hire|hired|poach|poached|recruit|recruited|sign|signed|land|landed ... man|woman|person|creator|founder|mind|brain|developer|engineer behind ... , S!:person',
      '* fire|oust|remove|replace|dismiss|sack|install|appoint|name|hire S:person as * of|at O:company|organization',
      `* name|appoint|elect|hire|make|choose|pick|select|tap|install S:person as O's ${ROLE}`,
      'S:person appoint|name|promote|become|elect * of|at O:company|organization',
      'O:company|organization take|bring|move S:person to|into *',
      '* take|bring|move|hire|poach|recruit|lure S:person to|into O:company|organization',
      '* hire|hire_away|poach|recruit|lure|bring|rehire|win_back|bring_back S:person from O:company|organization',
      '* lose S:person to O:company|organization',
      'S:person fire|oust|remove|dismiss|lay_off|hire_away|hire|poach|lure from O:company|organization',
      'O:company|organization sack|axe|push_out|force_out|unseat|install|name|reinstate|retain S:person',
      '"S:person removed|ousted|dismissed|expelled|ejected from ~ role|job|post|position|board|seat at|of|with O:company|organization',
      'O:company|organization part way with S:person',
      '"O:company|organization let S:person go',
    ],
    confidence: 0.85,
    reads: {
      "The board chose [person Ada Brook] as [company Acme]'s chief executive.": ['Ada Brook works_at Acme'],
      '[company Tessel] hired [person Ada Brook] into [company Acme].': [
        'Ada Brook works_at Acme',
        'Ada Brook works_at Tessel',
      ],
      '[person Ada Brook] was fired as CTO of [company Acme].': ['Ada Brook works_at Acme'],
      '[company Acme] has hired the man behind [product Quillpad], [person Ada Brook].': ['Ada Brook works_at Acme'],
      '[company Acme] poached the creator of [product Quillpad], [person Ada Brook].': ['Ada Brook works_at Acme'],
      '[company Acme] picked up [person Ada Brook], who ran a lab.': ['Ada Brook works_at Acme'],
      '[company Acme] hired [person Ada Brook] and [person Bo Lind].': [
        'Ada Brook works_at Acme',
        'Bo Lind works_at Acme',
      ],
      '[company Acme] poached three engineers from [company Beta], including [person Ada Brook].': [
        'Ada Brook works_at Acme',
        'Ada Brook works_at Beta',
      ],
      '[company Acme] named [person Ada Brook] vice president of research.': ['Ada Brook works_at Acme'],
      '[company Acme] lost [person Ada Brook] to [company Beta].': [
        'Ada Brook works_at Acme',
        'Ada Brook works_at Beta',
      ],
      '[person Ada Brook] was appointed CEO by [company Acme].': ['Ada Brook works_at Acme'],
      '[company Acme] took [person Ada Brook] to its labs.': ['Ada Brook works_at Acme'],
      'They took [person Ada Brook] to [company Acme].': ['Ada Brook works_at Acme'],
      '[company Acme] parted ways with [person Ada Brook].': ['Ada Brook works_at Acme'],
      '[company Acme] let [person Ada Brook] go.': ['Ada Brook works_at Acme'],
      '[company Acme] landed [person Ada Brook] as president.': ['Ada Brook works_at Acme'],
      '[person Ada Brook] was poached from [company Acme].': ['Ada Brook works_at Acme'],
      '[company Acme] welcomed [person Ada Brook].': ['Ada Brook works_at Acme'],
      "The owners named [person Ada Brook] as [company Acme]'s president.": ['Ada Brook works_at Acme'],
      '[company Acme] sacked [person Ada Brook].': ['Ada Brook works_at Acme'],
      'The owners want [person Ada Brook] removed from her post at [company Acme].': ['Ada Brook works_at Acme'],
      '[person Ada Brook] became head of research at [company Acme].': ['Ada Brook works_at Acme'],
    },
    leaves: [],
  },
];
