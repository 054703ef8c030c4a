// expect: A
// witness: (A, _)
// group: composite
using System;

[System.CodeDom.Compiler.GeneratedCode("StatusCodeGen", "1.0.0")]
enum Code { A, B, C }

static class T
{
    public static int F(Code c, bool f, bool g)
    {
        return (c, f) switch
        {
            (Code.A, _) when g => 1,
            (Code.B, _) => 2,
            (Code.C, _) => 3,
        };
    }
}
