import { sampleYuv } from './src/media/sample-yuv';
const W=1000,H=1000;
const data=new Uint8Array(W*H*1.5+10).map((_,i)=>(i*7919)&255);
const pic={y:{data,stride:W,step:1,offset:0,originX:400,originY:20},u:{data,stride:W/2,step:1,offset:W*H,originX:200,originY:10},v:{data,stride:W/2,step:1,offset:W*H*1.25,originX:200,originY:10},visible:{left:0,top:0,right:1920,bottom:1080},colour:{matrix:'bt709',fullRange:false}} as any;
const span={x:{start:401.3,end:1398.2},y:{start:22.1,end:1018.7},swapped:false} as any;
const t=[];for(let i=0;i<120;i++){const s=performance.now();sampleYuv(pic,span,192);t.push(performance.now()-s);}
t.sort((a,b)=>a-b);console.log('192: median',t[60],'min',t[0]);
