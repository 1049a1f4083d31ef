import { averagePlane } from './src/core/math/area-average';
import { axisWeights } from './src/core/math/area-weights';
const W=1000,H=1000;const data=new Uint8Array(W*H).map((_,i)=>(i*7919)&255);
const c=axisWeights({start:1.3,end:998.2},192,0,1000),r=axisWeights({start:2.1,end:998.7},192,0,1000);
const t=[];for(let i=0;i<200;i++){const s=performance.now();averagePlane({data,stride:W,step:1,offset:0,originX:0,originY:0},c,r);t.push(performance.now()-s);}
t.sort((a,b)=>a-b);console.log('luma 192: median',t[100],'min',t[0]);
