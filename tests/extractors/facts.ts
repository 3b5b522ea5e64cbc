/** What sentences about invented firms, models and laws state. */
import { said, statementsWith } from './statements.ts';

/** The statements of a text. */
export const statements = statementsWith(
  '[company]\nTarnwell\nHaldane\nOxbow\n[model]\nVeldt 2\nBorealis\n[product]\nLe Grain\n[hardware]\nGranite X1\n[law]\nOpen Scales Act\n[place]\nArdenia\n[organization]\nScales Board\n',
);

/** Each statement of a text once, in the order of the text. */
export const facts = (text: string): readonly string[] => [...new Set(statements(text).map(said))];
