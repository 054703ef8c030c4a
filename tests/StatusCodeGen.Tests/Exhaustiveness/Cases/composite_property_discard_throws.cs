// expect: C
// witness: { Code: C }
// group: composite
#nullable enable
using System;

[System.CodeDom.Compiler.GeneratedCode("StatusCodeGen", "1.0.0")]
enum Code { A, B, C }

sealed record R(Code Code, int Retry);

static class T
{
    public static int F(R r)
    {
        return r switch
        {
            { Code: Code.A } => 1,
            { Code: Code.B } => 2,
            _ => throw new InvalidOperationException(),
        };
    }
}
