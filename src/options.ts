/** Options that several commands share, checked where they enter. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import { ENTITY_TYPES, METRICS, RELATION_TYPES, type RelationType, STATUSES, type Status } from '../graph/ontology.ts';
import type { RelationFilter } from '../graph/query/filter.ts';

/** The graph of the commands that are told of no other. */
export const DEFAULT_GRAPH = 'graph.json';

/** An option that may be given several times, each time one of a list. */
function oneOf(flags: string, description: string, values: readonly string[]): Option {
  const option = new Option(flags, description);
  // Known to completion and to nothing else: `choices` would forbid what the parser mends.
  option.argChoices = [...values];
  return option.argParser((value: string, earlier: readonly string[] | undefined) => {
    const normal = value.toLowerCase().replaceAll('-', '_');
    if (!values.includes(normal)) throw new InvalidArgumentError(`It must be one of: ${values.join(', ')}.`);
    return [...(earlier ?? []), normal];
  });
}

function number(flags: string, description: string, least: number, most: number, whole: boolean): Option {
  return new Option(flags, description).argParser((text: string) => {
    const value = Number(text);
    const fits = text.trim() !== '' && value >= least && value <= most && (!whole || Number.isInteger(value));
    const range = most === Number.POSITIVE_INFINITY ? `${least} or more` : `from ${least} to ${most}`;
    if (!fits) throw new InvalidArgumentError(`It must be a ${whole ? 'whole ' : ''}number, ${range}.`);
    return value;
  });
}

function date(flags: string, description: string): Option {
  return new Option(flags, description).argParser((text: string) => {
    const day = `${text}-01-01`.slice(0, 10);
    const real = /^\d{4}(-\d{2}){0,2}$/u.test(text) && new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day);
    if (!real) throw new InvalidArgumentError('It must be a date like 2026-03-01, 2026-03 or 2026.');
    return text;
  });
}

const relationOption = () => oneOf('-r, --relation <relation>', 'only this relation; may be repeated', RELATION_TYPES);
export const typeOption = () => oneOf('-t, --type <type>', 'only entities of this type; may be repeated', ENTITY_TYPES);
const statusOption = () => oneOf('--status <status>', 'only this status; may be repeated', STATUSES);
export const metricOption = () => oneOf('-m, --metric <metric>', 'only this metric; may be repeated', METRICS);
export const limitOption = (preset?: number) => {
  const option = number('-n, --limit <n>', 'at most so many answers', 1, Number.POSITIVE_INFINITY, true);
  return preset === undefined ? option : option.default(preset);
};
export const hopsOption = (flags = '--hops <n>', description = 'how far to go', preset = 1) =>
  number(flags, description, 1, 10, true).default(preset);
const confidenceOption = () =>
  number('--min-confidence <c>', 'only what is at least so certain, from 0 to 1', 0, 1, false);
export const sinceOption = () => date('--since <date>', 'only what digests of this day or later state');
export const untilOption = () => date('--until <date>', 'only what was known by this day');
export const jobsOption = () =>
  number('-j, --jobs <n>', 'how many digests to read side by side (default: what suits the work)', 1, 64, true);
/** An option that takes a whole day. */
export const dayOption = (flags: string, description: string) =>
  new Option(flags, description).argParser((text: string) => {
    const real = /^\d{4}-\d{2}-\d{2}$/u.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text);
    if (!real) throw new InvalidArgumentError('It must be a day like 2026-03-01.');
    return text;
  });

/** What the options of `addFilterOptions` give. */
export interface FilterOptions {
  readonly relation?: readonly RelationType[];
  readonly status?: readonly Status[];
  readonly minConfidence?: number;
  readonly since?: string;
  readonly until?: string;
}

/** The options of the commands that choose among relations. */
export const addFilterOptions = (command: Command): Command =>
  command
    .addOption(relationOption())
    .addOption(statusOption())
    .addOption(confidenceOption())
    .addOption(sinceOption())
    .addOption(untilOption());

/** The filter of relations that options of the command line ask for. */
export const filterOf = ({ relation, status, minConfidence, since, until }: FilterOptions): RelationFilter => ({
  relations: relation,
  statuses: status,
  minConfidence,
  since,
  until,
});
