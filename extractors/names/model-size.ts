/** How the name of a model tells its size: "31B", "8x7B" and "E4B" in all, "A17B" active. */

/** Whether a word tells how many parameters there are in all. */
export const isSize = (text: string): boolean => /^(?:\d+x)?E?\d+(?:\.\d+)?[BbMmT]$/.test(text);

/** Whether a word tells how many parameters are active. */
export const isActiveSize = (text: string): boolean => /^A\d+(?:\.\d+)?[BbM]$/i.test(text);
