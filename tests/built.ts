/** Before tests that run the command or open the viewer: they use dist/, as it would be published. */
import { buildStale } from '../src/setup/build.mjs';

export default buildStale;
