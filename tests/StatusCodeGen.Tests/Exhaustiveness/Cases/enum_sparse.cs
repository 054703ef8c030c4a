// expect: NotFound, Teapot
// group: enum-shape
using System;

[System.CodeDom.Compiler.GeneratedCode("StatusCodeGen", "1.0.0")]
enum Code { Ok = 200, Created = 201, BadRequest = 400, NotFound = 404, Teapot = 418, ServerError = 500, Unavailable = 503 }

static class T
{
    public static int F(Code c)
    {
        return c switch
        {
            Code.Ok or Code.Created => 1,
            >= Code.ServerError => 2,
            Code.BadRequest => 3,
        };
    }
}
