/** Whether a mark or word joins two items of a list. */
export const isJoint = (text: string | undefined): boolean => text !== undefined && /^(?:\/|and|or|&|,)$/.test(text);
