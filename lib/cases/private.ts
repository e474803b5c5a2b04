/**
 * A private window promises that nothing stays. So nothing of it is stored before the member said yes: no case, no
 * answer, and no PDF that only waits to be read. Each place that would store asks this one rule.
 */
export const maySave = (privately: boolean, memberSaidYes: boolean): boolean => !privately || memberSaidYes;
