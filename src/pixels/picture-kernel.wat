;; The inner loops of a frame's picture for the player (see planar-picture.ts). Assemble with `npm run kernel`.
;; Whole numbers throughout. Both functions read up to 31 bytes beyond a row's end.
(module
	(memory (export "memory") 1)

	;; A plane of half the size: means of 2 x 2 samples, rounded half up. Writes up to 15 bytes beyond a row's end.
	(func (export "halve")
		(param $source i32) (param $stride i32) (param $width i32) (param $height i32) (param $out i32)
		(local $at i32) (local $end i32) (local $to i32)
		(block $done
			(loop $rows
				(br_if $done (i32.eqz (local.get $height)))
				(local.set $at (local.get $source))
				(local.set $to (local.get $out))
				(local.set $end (i32.add (local.get $out) (local.get $width)))
				(loop $columns
					(v128.store (local.get $to)
						(i8x16.narrow_i16x8_u
							(call $means (local.get $at) (local.get $stride))
							(call $means (i32.add (local.get $at) (i32.const 16)) (local.get $stride))))
					(local.set $at (i32.add (local.get $at) (i32.const 32)))
					(local.set $to (i32.add (local.get $to) (i32.const 16)))
					(br_if $columns (i32.lt_u (local.get $to) (local.get $end))))
				(local.set $source
					(i32.add (local.get $source) (i32.shl (local.get $stride) (i32.const 1))))
				(local.set $out (local.get $end))
				(local.set $height (i32.sub (local.get $height) (i32.const 1)))
				(br $rows))))

	;; Eight means of a row and the one below it.
	(func $means (param $at i32) (param $stride i32) (result v128)
		(i16x8.shr_u
			(i16x8.add
				(i16x8.add
					(i16x8.extadd_pairwise_i8x16_u (v128.load (local.get $at)))
					(i16x8.extadd_pairwise_i8x16_u
						(v128.load (i32.add (local.get $at) (local.get $stride)))))
				(v128.const i16x8 2 2 2 2 2 2 2 2))
			(i32.const 2)))

	;; One row of 4:2:0 as RGBA: 16 pixels at a time, the last ones over again where the row does not end with them.
	;; Pixels lie `step` bytes apart: 4, or as far as a turned picture's rows are. `width` is at least 16 and even.
	;; `colour`: six 16-bit numbers: luma offset, 2^14 luma, then 2^13 of red from V, green from U, green from V and
	;; blue from U: factors of q15mulr that take 128 luma and 256 chroma to 64 times their part of a colour.
	(func (export "row")
		(param $y i32) (param $u i32) (param $v i32) (param $width i32)
		(param $colour i32) (param $out i32) (param $step i32)
		(local $x i32) (local $last i32) (local $cb v128) (local $cr v128)
		(local $red v128) (local $green v128) (local $blue v128)
		(local $low v128) (local $high v128) (local $luma v128) (local $offset v128)
		(local $r v128) (local $g v128) (local $b v128)
		(local.set $last (i32.sub (local.get $width) (i32.const 16)))
		(local.set $offset (v128.load16_splat (local.get $colour)))
		(local.set $luma (v128.load16_splat offset=2 (local.get $colour)))
		(loop $columns
			(local.set $cb (call $chroma (i32.add (local.get $u) (i32.shr_u (local.get $x) (i32.const 1)))))
			(local.set $cr (call $chroma (i32.add (local.get $v) (i32.shr_u (local.get $x) (i32.const 1)))))
			(local.set $red
				(i16x8.q15mulr_sat_s (local.get $cr) (v128.load16_splat offset=4 (local.get $colour))))
			(local.set $green
				(i16x8.add
					(i16x8.q15mulr_sat_s (local.get $cb) (v128.load16_splat offset=6 (local.get $colour)))
					(i16x8.q15mulr_sat_s (local.get $cr) (v128.load16_splat offset=8 (local.get $colour)))))
			(local.set $blue
				(i16x8.q15mulr_sat_s (local.get $cb) (v128.load16_splat offset=10 (local.get $colour))))
			(local.set $low (v128.load (i32.add (local.get $y) (local.get $x))))
			(local.set $high
				(call $bright (i16x8.extend_high_i8x16_u (local.get $low)) (local.get $offset) (local.get $luma)))
			(local.set $low
				(call $bright (i16x8.extend_low_i8x16_u (local.get $low)) (local.get $offset) (local.get $luma)))
			(local.set $r (call $bytes (local.get $low) (local.get $high) (local.get $red)))
			(local.set $g (call $bytes (local.get $low) (local.get $high) (local.get $green)))
			(local.set $b (call $bytes (local.get $low) (local.get $high) (local.get $blue)))
			;; r g r g ..., b 255 b 255 ...
			(local.set $low
				(i8x16.shuffle 0 16 1 17 2 18 3 19 4 20 5 21 6 22 7 23 (local.get $r) (local.get $g)))
			(local.set $high
				(i8x16.shuffle 8 24 9 25 10 26 11 27 12 28 13 29 14 30 15 31 (local.get $r) (local.get $g)))
			(local.set $g (v128.const i8x16 -1 -1 -1 -1 -1 -1 -1 -1 -1 -1 -1 -1 -1 -1 -1 -1))
			(local.set $r
				(i8x16.shuffle 0 16 1 17 2 18 3 19 4 20 5 21 6 22 7 23 (local.get $b) (local.get $g)))
			(local.set $b
				(i8x16.shuffle 8 24 9 25 10 26 11 27 12 28 13 29 14 30 15 31 (local.get $b) (local.get $g)))
			(call $put (local.get $low) (local.get $r) (local.get $x) (local.get $out) (local.get $step))
			(call $put (local.get $high) (local.get $b)
				(i32.add (local.get $x) (i32.const 8)) (local.get $out) (local.get $step))
			(if (i32.lt_s (local.get $x) (local.get $last))
				(then
					(local.set $x (i32.add (local.get $x) (i32.const 16)))
					(if (i32.gt_s (local.get $x) (local.get $last))
						(then (local.set $x (local.get $last))))
					(br $columns)))))

	;; Eight chroma samples as 256 (c - 128).
	(func $chroma (param $at i32) (result v128)
		(i16x8.shl
			(i16x8.sub (v128.load8x8_u (local.get $at)) (v128.const i16x8 128 128 128 128 128 128 128 128))
			(i32.const 8)))

	;; 64 times the luma part of a colour.
	(func $bright (param $luma v128) (param $offset v128) (param $factor v128) (result v128)
		(i16x8.q15mulr_sat_s
			(i16x8.shl (i16x8.sub (local.get $luma) (local.get $offset)) (i32.const 7))
			(local.get $factor)))

	;; Sixteen colour bytes of luma and chroma parts; a chroma sample serves two pixels.
	(func $bytes (param $low v128) (param $high v128) (param $chroma v128) (result v128)
		(i8x16.narrow_i16x8_u
			(call $rounded
				(i16x8.add_sat_s (local.get $low)
					(i8x16.shuffle 0 1 0 1 2 3 2 3 4 5 4 5 6 7 6 7 (local.get $chroma) (local.get $chroma))))
			(call $rounded
				(i16x8.add_sat_s (local.get $high)
					(i8x16.shuffle 8 9 8 9 10 11 10 11 12 13 12 13 14 15 14 15
						(local.get $chroma) (local.get $chroma))))))

	(func $rounded (param $value v128) (result v128)
		(i16x8.shr_s
			(i16x8.add_sat_s (local.get $value) (v128.const i16x8 32 32 32 32 32 32 32 32))
			(i32.const 6)))

	;; Eight pixels out of r g r g ... and b a b a ...
	(func $put (param $rg v128) (param $ba v128) (param $x i32) (param $out i32) (param $step i32)
		(local $first v128) (local $second v128)
		(local.set $first
			(i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23 (local.get $rg) (local.get $ba)))
		(local.set $second
			(i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31 (local.get $rg) (local.get $ba)))
		(local.set $out (i32.add (local.get $out) (i32.mul (local.get $x) (local.get $step))))
		(if (i32.eq (local.get $step) (i32.const 4))
			(then
				(v128.store (local.get $out) (local.get $first))
				(v128.store offset=16 (local.get $out) (local.get $second)))
			(else
				(call $scatter (local.get $first) (local.get $out) (local.get $step))
				(call $scatter (local.get $second)
					(i32.add (local.get $out) (i32.shl (local.get $step) (i32.const 2))) (local.get $step)))))

	(func $scatter (param $pixels v128) (param $out i32) (param $step i32)
		(v128.store32_lane 0 (local.get $out) (local.get $pixels))
		(local.set $out (i32.add (local.get $out) (local.get $step)))
		(v128.store32_lane 1 (local.get $out) (local.get $pixels))
		(local.set $out (i32.add (local.get $out) (local.get $step)))
		(v128.store32_lane 2 (local.get $out) (local.get $pixels))
		(local.set $out (i32.add (local.get $out) (local.get $step)))
		(v128.store32_lane 3 (local.get $out) (local.get $pixels))))
