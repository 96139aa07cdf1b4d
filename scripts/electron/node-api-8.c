/*
 * Lets better-sqlite3 run on Electron 25.
 *
 * better-sqlite3 keeps references to strings. Node-API 10 allows that; Node-API 8, which is what
 * Electron 25 has, only knows references to objects, functions and externals. So the linker sends
 * the two calls here (--wrap): any other value is kept inside a tagged object and taken out again.
 */
#define NAPI_VERSION 8
#include <node_api.h>

static const napi_type_tag BOX = {0x4f3c9a17d2e84b65ULL, 0xa1756e0c83bd924fULL};
static const char CONTENT[] = "content";

napi_status __real_napi_create_reference(napi_env, napi_value, uint32_t, napi_ref *);
napi_status __real_napi_get_reference_value(napi_env, napi_ref, napi_value *);

static napi_status put_in_box(napi_env env, napi_value value, napi_value *box) {
  napi_status status = napi_create_object(env, box);
  if (status == napi_ok) status = napi_type_tag_object(env, *box, &BOX);
  if (status == napi_ok) status = napi_set_named_property(env, *box, CONTENT, value);
  return status;
}

napi_status __wrap_napi_create_reference(napi_env env, napi_value value, uint32_t count,
                                         napi_ref *reference) {
  napi_valuetype type;
  napi_status status = napi_typeof(env, value, &type);
  if (status != napi_ok) return status;
  if (type != napi_object && type != napi_function && type != napi_external) {
    status = put_in_box(env, value, &value);
    if (status != napi_ok) return status;
  }
  return __real_napi_create_reference(env, value, count, reference);
}

napi_status __wrap_napi_get_reference_value(napi_env env, napi_ref reference, napi_value *value) {
  napi_status status = __real_napi_get_reference_value(env, reference, value);
  /* A weak reference whose object is gone gives no value at all. */
  if (status != napi_ok || *value == NULL) return status;
  napi_valuetype type;
  status = napi_typeof(env, *value, &type);
  if (status != napi_ok || type != napi_object) return status;
  bool boxed = false;
  status = napi_check_object_type_tag(env, *value, &BOX, &boxed);
  if (status != napi_ok || !boxed) return status;
  return napi_get_named_property(env, *value, CONTENT, value);
}
