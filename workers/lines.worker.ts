import { expose } from 'comlink';
import type { LinesApi } from '../src/pose/lines-api';
import { rollFromVerticals } from '../src/pose/vertical-lines';

const api: LinesApi = {
	roll: (picture, size, frame) => rollFromVerticals([picture], size, frame)
};

expose(api);
