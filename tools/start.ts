import { ensureBuilt } from './build';
import { endWithStarter } from './end-with-starter';
import { serve } from './serve';

/** A browser can only be shown where somebody sits in front of a screen. */
const hasScreen =
	!process.env['CI'] &&
	(process.platform !== 'linux' ||
		Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']));

endWithStarter();
await ensureBuilt(() => console.log('Building...'));
const { url } = await serve({ port: Number(process.env['PORT'] ?? 4173), open: hasScreen });
console.log(`Stridescope is running at ${url} - press Ctrl+C to stop it.`);
