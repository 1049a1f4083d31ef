import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { IncomingMessage } from 'node:http';
import { chromium } from 'playwright';
import { createServer, type Plugin } from 'vite';
import { browserLaunch } from '../../browser';
import { inProject } from '../../project';
import type { Renderer } from './renderer';
import type { Stage } from './spec';

const FOLDER = 'tools/content/stage';
/** Software rendering, the same on every machine. */
const SOFTWARE = ['--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'];

/** Draws stages to video files, one after the other, in one browser. */
export interface Studio {
	draw(stage: Stage, file: string): Promise<void>;
	close(): Promise<void>;
}

export async function openStudio(renderer: Renderer): Promise<Studio> {
	let takeFrame: (raw: Buffer) => Promise<void> = () => Promise.resolve();
	const frames: Plugin = {
		name: 'frames',
		configureServer: ({ middlewares }) => {
			middlewares.use('/frames', (request, response) => {
				void bodyOf(request)
					.then((raw) => takeFrame(raw))
					.then(() => response.end())
					.catch(() => response.writeHead(500).end());
			});
		}
	};
	const server = await createServer({
		configFile: false,
		root: inProject(FOLDER),
		logLevel: 'error',
		resolve: { alias: { three: inProject('node_modules/three/build/three.module.js') } },
		optimizeDeps: { noDiscovery: true },
		server: { port: 4391, fs: { allow: [inProject('.'), renderer.folder] }, hmr: false, ws: false },
		plugins: [frames]
	});
	await server.listen();
	const { executablePath, args } = browserLaunch();
	const browser = await chromium.launch({
		...(executablePath && { executablePath }),
		args: [...args.filter((arg) => arg !== '--disable-gpu'), ...SOFTWARE]
	});
	const page = await browser.newPage();
	page.on('pageerror', (error) => console.error(`page: ${error.message}`));
	await page.goto(`${server.resolvedUrls!.local[0]!}stage.html`);
	await page.waitForFunction(() => 'drawStage' in window);
	const bodyUrl = `/@fs${join(renderer.folder, 'page/body.js')}`;
	return {
		async draw(stage, file) {
			const encoder = encode(stage, file);
			takeFrame = encoder.write;
			await page.evaluate(
				([stage, url]) =>
					(
						window as unknown as { drawStage: (stage: Stage, url: string) => Promise<void> }
					).drawStage(stage, url),
				[stage, bodyUrl] as const
			);
			await encoder.end();
		},
		async close() {
			await browser.close();
			await server.close();
		}
	};
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
	const parts: Buffer[] = [];
	for await (const part of request) parts.push(part as Buffer);
	return Buffer.concat(parts);
}

/** H.264 with a phone's noise. */
function encode({ framesPerSecond }: Stage, file: string) {
	const child = spawn(
		'ffmpeg',
		[
			...['-y', '-loglevel', 'error', '-f', 'image2pipe', '-c:v', 'mjpeg'],
			...['-r', String(framesPerSecond), '-i', '-'],
			...[
				'-vf',
				'scale=in_range=full:out_range=tv,format=yuv420p,gblur=sigma=0.4:planes=1,noise=alls=3:allf=t:all_seed=1'
			],
			...['-c:v', 'libx264', '-preset', 'fast', '-crf', '27', '-pix_fmt', 'yuv420p'],
			...['-g', String(2 * framesPerSecond), '-movflags', '+faststart', file]
		],
		{ stdio: ['pipe', 'inherit', 'inherit'] }
	);
	const ended = once(child, 'close');
	return {
		write: async (raw: Buffer) => {
			if (!child.stdin.write(raw)) await once(child.stdin, 'drain');
		},
		end: async () => {
			child.stdin.end();
			const [status] = (await ended) as [number | null];
			if (status !== 0) throw new Error(`ffmpeg failed on ${file}: ${status}`);
		}
	};
}
