import type { ReferenceData } from '../core/reference';

export const referenceData: ReferenceData = { metrics: [], demand: [] };
