import { expose, transfer } from 'comlink';
import type { PoseWorkerApi } from '../src/pose/pose-api';
import { PoseService } from '../src/pose/pose-service';

const service = new PoseService();

const api: PoseWorkerApi = {
	load: (model, backend, compiled) => service.load(model, backend, compiled),
	infer: async (model, pixels, mirroring) => {
		const pose = await service.infer(model, pixels, mirroring);
		return transfer({ ...pose, pixels }, [pose.keypoints.buffer, pixels.buffer]);
	}
};

expose(api);
