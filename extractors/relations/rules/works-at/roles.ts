import { ROLE_WORDS } from '../../../lexicon/cues.ts';

/** Roles as a clause names them. */
export const ROLE = [...ROLE_WORDS, 'member', 'employee'].join('|');
