export const DEGREES_PER_RADIAN = 180 / Math.PI;
