import type { ErrorTable } from './method-error';

export const VALIDATION_ERRORS: ErrorTable = { joints: {}, poseModel: {} };
