#include "CActorModel.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char model[] = {
#embed "actors.model"
};

const unsigned char *actor_model(size_t *size) {
    *size = sizeof model;
    return model;
}
