// expect: null
// group: composite
// why: object itself may be null
#nullable enable
using System;

[System.CodeDom.Compiler.GeneratedCode("StatusCodeGen", "1.0.0")]
enum Code { A, B, C }

sealed record R(Code Code, int Retry);

static class T
{
    public static int F(R? r)
    {
        return r switch
        {
            { Code: Code.A or Code.B or Code.C } => 1,
        };
    }
}
