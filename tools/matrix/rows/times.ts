import { withFrameDurations, withoutBox } from '../boxes';
import {
	asked,
	close,
	COPY,
	either,
	filtered,
	H264,
	made,
	refused,
	same,
	type Row,
	vp8
} from '../row';

/** A row made of the clip with twice as many frames a second. */
const sixty: typeof made = (file, expected, args, others) =>
	made(file, expected, args, { base: 'sixty', ...others });
const tooSlow = refused('frame-rate-too-low');
/** Times as the filter gives them, not as a steady clock would. */
const VARIABLE = ['-fps_mode', 'vfr', ...H264];
const fast = ['-enc_time_base', '1/90000', ...VARIABLE];
const shifted = (seconds: number) => [
	...COPY,
	'-output_ts_offset',
	String(seconds),
	'-avoid_negative_ts',
	'disabled'
];

/** Lengths, rates, clocks and edit lists. */
export const TIMES: readonly Row[] = [
	made('one-frame.mp4', refused('too-few-strides'), [...H264, '-frames:v', '1'], { short: true }),
	made('two-frames.mp4', refused('too-few-strides'), [...H264, '-frames:v', '2']),
	made('one-second.mp4', refused('too-few-strides'), [...H264, '-t', '1'], { short: true }),
	made('two-seconds.mp4', either(close, refused('too-few-strides')), [...H264, '-t', '2']),
	made('ten-minutes.mp4', close, COPY, { before: ['-stream_loop', '149'], long: true }),
	made('10-fps.mp4', tooSlow, filtered('fps=10'), { short: true }),
	made('15-fps.mp4', tooSlow, filtered('fps=15')),
	made('20-fps.mp4', tooSlow, filtered('fps=20')),
	sixty('23.976-fps.mp4', close, filtered('fps=24000/1001')),
	made('24-fps.mp4', close, filtered('fps=24'), { base: 'sprint' }),
	sixty('25-fps.mp4', close, filtered('fps=25')),
	sixty('29.97-fps.mp4', close, filtered('fps=30000/1001')),
	sixty('30-fps.mp4', close, filtered('fps=30')),
	made('40-fps.mp4', close, filtered('fps=40'), { base: 'sprint' }),
	sixty('50-fps.mp4', close, filtered('fps=50')),
	made('60-fps-of-120.mp4', close, filtered('fps=60'), { base: 'sprint' }),
	made('240-fps.mp4', close, filtered('setpts=PTS/8', ['-r', '240', ...H264]), { base: 'slow' }),
	sixty('variable.mp4', close, filtered("select='gt(random(7),0.25)'", VARIABLE), { short: true }),
	sixty('variable.mkv', close, filtered("select='gt(random(3),0.4)'", VARIABLE)),
	sixty(
		'variable.webm',
		close,
		filtered("select='gt(random(5),0.25)'", ['-fps_mode', 'vfr', ...vp8('5M')])
	),
	sixty('variable-60-then-30.mp4', close, filtered("select='lt(t,2)+not(mod(n,2))'", VARIABLE)),
	sixty('trembling-clock.mp4', close, filtered("setpts='PTS+(random(2)-0.5)*0.006/TB'", fast)),
	sixty('every-frame-twice.mp4', close, filtered('fps=120')),
	sixty('every-fourth-frame-twice.mp4', close, filtered('fps=24,fps=30')),
	sixty('30-as-60.mp4', close, filtered('fps=30,fps=60')),
	sixty('frozen-for-half-a-second.mp4', close, filtered("select='not(between(t,1.5,2.0))',fps=60")),
	sixty('a-tenth-dropped.mp4', close, filtered("select='not(eq(mod(n,10),3))'", VARIABLE)),
	sixty('half-a-second-dropped.mp4', close, filtered("select='not(between(t,1.5,2.0))'", VARIABLE)),
	made('edit-list.mp4', close, COPY, { before: ['-ss', '0.75'], short: true }),
	made('edit-list-b-frames.mov', same, [...H264, '-bf', '4']),
	made('delayed-start.mp4', same, [...COPY, '-output_ts_offset', '3']),
	made('without-edit-list.mp4', same, [...H264, '-bf', '3', '-use_editlist', '0']),
	made('edit-list-removed.mp4', same, [...H264, '-bf', '3'], { change: withoutBox('edts') }),
	made('negative-times.mkv', either(same, close), shifted(-0.5)),
	made('negative-times.ts', same, [...COPY, '-output_ts_offset', '-0.5', '-muxdelay', '0']),
	made('negative-composition.mp4', same, [
		...H264,
		'-bf',
		'3',
		'-movflags',
		'+negative_cts_offsets'
	]),
	made(
		'without-composition-times.mp4',
		either(close, refused('unreadable-file')),
		[...H264, '-bf', '3'],
		{ change: withoutBox('ctts') }
	),
	made('all-times-equal.mp4', refused('unreadable-file', { kind: 'no-times' }), COPY, {
		change: withFrameDurations(0),
		short: true
	}),
	made('huge-durations.mp4', refused('unreadable-file', { kind: 'no-times' }), COPY, {
		change: withFrameDurations(0xffffffff),
		short: true
	}),
	made('times-beyond-32-bits.mp4', same, [
		...COPY,
		'-output_ts_offset',
		'100000',
		'-video_track_timescale',
		'90000'
	]),
	made('fragment-times-beyond-32-bits.mp4', same, [
		...COPY,
		'-output_ts_offset',
		'100000',
		'-video_track_timescale',
		'90000',
		'-movflags',
		'frag_keyframe+empty_moov'
	]),
	made('clock-wraps.ts', same, [...COPY, '-output_ts_offset', '95441.5'], { short: true }),
	made('very-late.mkv', same, [...COPY, '-output_ts_offset', '90000']),
	made('fine-clock.mov', same, [...COPY, '-video_track_timescale', '1000000000']),
	sixty('coarse-clock.mp4', close, filtered('fps=60', ['-video_track_timescale', '100', ...H264])),
	made('slow-motion-2.mp4', asked, filtered('setpts=PTS*2,fps=60', H264), { base: 'sprint' }),
	made('slow-motion-4.mp4', asked, filtered('setpts=PTS*4', ['-r', '30', ...H264]), {
		base: 'sprint'
	}),
	made('slow-motion-8.mp4', asked, COPY, { base: 'slow' }),
	made('slow-motion-4-said.mp4', close, filtered('setpts=PTS*4', ['-r', '30', ...H264]), {
		base: 'sprint',
		slowMotion: 4
	}),
	made(
		'slow-motion-tagged.mp4',
		asked,
		filtered('setpts=PTS*4', [
			'-r',
			'30',
			...H264,
			'-metadata',
			'com.android.capture.fps=120',
			'-movflags',
			'use_metadata_tags'
		]),
		{ base: 'sprint' }
	),
	sixty(
		'half-slow.mp4',
		either(asked, close),
		filtered("setpts='if(lt(T,2),PTS,2/TB+(PTS-2/TB)*4)'", VARIABLE)
	),
	sixty('fast-forward.mp4', asked, filtered('setpts=PTS/2', ['-r', '120', ...H264])),
	made('backwards.mp4', either(close, refused('no-gait')), filtered('reverse'))
];
