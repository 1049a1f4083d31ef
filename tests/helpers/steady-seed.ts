import fc from 'fast-check';

/**
 * Property tests try the same cases in every run, so that a red run is somebody's change and not bad luck.
 * Other cases: `FC_SEED=7 npm run test:unit`.
 */
fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 42) });
