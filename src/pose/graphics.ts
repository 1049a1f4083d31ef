import type { BackendName } from '../core/model/recording';

/** Names of renderers that draw on the processor: slower than WebAssembly by far (measured: 10 to 100 times). */
const SOFTWARE = /swiftshader|llvmpipe|lavapipe|softpipe|software|basic render/i;

/** Whether a renderer, judging by its name, is no graphics hardware. */
export const isSoftwareRenderer = (description: string): boolean => SOFTWARE.test(description);

/** The GPU backends that this browser can run on graphics hardware, the usually faster one first. */
export async function hardwareBackends(): Promise<BackendName[]> {
	const backends: BackendName[] = [];
	if (await hasWebGpuHardware()) backends.push('webgpu');
	if (hasWebGlHardware()) backends.push('webgl');
	return backends;
}

async function hasWebGpuHardware(): Promise<boolean> {
	// Missing in browsers without WebGPU, whatever the types say.
	const gpu = navigator.gpu as typeof navigator.gpu | undefined;
	try {
		const adapter = await gpu?.requestAdapter();
		if (!adapter) return false;
		const { vendor, architecture, device, description, isFallbackAdapter } = adapter.info;
		const name = [vendor, architecture, device, description].join(' ');
		return !isFallbackAdapter && !isSoftwareRenderer(name);
	} catch {
		// A browser that promises an adapter and fails to deliver it has none that could be used.
		return false;
	}
}

function hasWebGlHardware(): boolean {
	const gl = new OffscreenCanvas(1, 1).getContext('webgl2', { failIfMajorPerformanceCaveat: true });
	if (gl === null) return false;
	const debug = gl.getExtension('WEBGL_debug_renderer_info');
	const name: unknown = gl.getParameter(debug?.UNMASKED_RENDERER_WEBGL ?? gl.RENDERER);
	gl.getExtension('WEBGL_lose_context')?.loseContext();
	return !isSoftwareRenderer(String(name));
}
