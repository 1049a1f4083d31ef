import { parseArgs } from 'node:util';
import { preview } from 'vite';
import { ensureBuilt } from './build';
import { CONTENT_SECURITY_POLICY } from './content-security-policy';
import { endWithStarter } from './end-with-starter';
import { inProject } from './project';

export interface ServeOptions {
	/** The port to start at; the next free one is taken unless `strictPort`. */
	readonly port: number;
	readonly strictPort?: boolean;
	/** The path under which the site lies, with a slash at both ends; `/` unless given. */
	readonly path?: string;
	/** The folder that is served; `dist` unless given. */
	readonly folder?: string;
	/** Shows the page in the default browser. */
	readonly open?: boolean;
	/** Told the path of whatever is asked for. */
	readonly onRequest?: (path: string) => void;
}

export interface SiteServer {
	/** Address of the page, with a slash at its end. */
	readonly url: string;
	close(): Promise<void>;
}

const HEADERS = {
	// A policy in the page itself cannot say who may embed it.
	'Content-Security-Policy': `${CONTENT_SECURITY_POLICY}; frame-ancestors 'none'`,
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'no-referrer',
	'Permissions-Policy': 'camera=(self), microphone=(), geolocation=(), payment=()'
};

/** Serves the built site on this machine only. */
export async function serve(options: ServeOptions): Promise<SiteServer> {
	const { port, strictPort, path, folder = 'dist', open, onRequest } = options;
	const server = await preview({
		root: inProject('.'),
		configFile: false,
		base: path ?? '/',
		appType: 'mpa',
		logLevel: 'error',
		build: { outDir: folder },
		preview: {
			host: '127.0.0.1',
			port,
			strictPort: strictPort ?? false,
			open: open ?? false,
			headers: HEADERS
		},
		plugins: [
			{ name: 'keep-hashed-files', configurePreviewServer: keepHashedFiles },
			{
				name: 'tell-requests',
				configurePreviewServer: ({ middlewares }) =>
					void middlewares.use((request, _, next) => {
						onRequest?.(request.url ?? '');
						next();
					})
			}
		]
	});
	const address = server.httpServer.address();
	if (address === null || typeof address === 'string') throw new Error('No port to listen on.');
	return { url: `http://localhost:${address.port}${path ?? '/'}`, close: () => server.close() };
}

/** File names in assets/ carry a hash of their content: a browser may keep them for good. */
function keepHashedFiles(server: {
	middlewares: Awaited<ReturnType<typeof preview>>['middlewares'];
}) {
	server.middlewares.use((request, response, next) => {
		if (request.url?.includes('/assets/')) {
			response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
		}
		next();
	});
}

if (process.argv[1] === import.meta.filename) {
	const { values } = parseArgs({
		options: {
			port: { type: 'string', default: '4173' },
			path: { type: 'string', default: '/' }
		}
	});
	endWithStarter();
	await ensureBuilt();
	const { url } = await serve({ ...values, port: Number(values.port), strictPort: true });
	console.log(`Serving ${url}`);
}
