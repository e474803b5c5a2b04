/** The name of the port that a view holds on Firefox while work waits. */
export const AWAKE = 'awake';
