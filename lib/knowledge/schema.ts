/** The shapes of the domain's facts, one file each. Tests run them over every row; at run time only their types are used. */
export * from './schema/appeal-rights';
export * from './schema/codes';
export * from './schema/denial-reasons';
export * from './schema/insurers';
export * from './schema/rights';
