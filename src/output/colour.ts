/** Colours for terminals alone. picocolors by itself also paints what continuous integration pipes into a file. */
import pc from 'picocolors';

const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
const wanted = !NO_COLOR && (Boolean(FORCE_COLOR) || (process.stdout.isTTY === true && TERM !== 'dumb'));

export default pc.createColors(wanted);
