import { list } from './forms.ts';

/** Counties of England whose names are one word: a council's own county is like any other. */
export const COUNTIES = list(
  'bedfordshire, berkshire, buckinghamshire, cambridgeshire, cheshire, cornwall, cumbria, derbyshire, devon, dorset, durham, essex, gloucestershire, hampshire, herefordshire, hertfordshire, kent, lancashire, leicestershire, lincolnshire, norfolk, northamptonshire, northumberland, nottinghamshire, oxfordshire, rutland, shropshire, somerset, staffordshire, suffolk, surrey, sussex, warwickshire, wiltshire, worcestershire, yorkshire',
);
