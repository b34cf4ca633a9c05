#pragma once
#include <stddef.h>

// What the tagger of names learnt; written by `make train-actors`.
const unsigned char *actor_model(size_t *size);
