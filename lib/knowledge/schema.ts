/** The shapes of the domain's facts, one file each. Tests run them over every row; at run time only their types are used. */
export * from './shapes/appeal-rights';
export * from './shapes/codes';
export * from './shapes/denial-reasons';
export * from './shapes/insurers';
export * from './shapes/rights';
