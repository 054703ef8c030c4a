// expect: B
// witness: (B, false)
// group: composite
using System;

[System.CodeDom.Compiler.GeneratedCode("StatusCodeGen", "1.0.0")]
enum Code { A, B, C }

static class T
{
    public static int F(Code c, bool f)
    {
        return (c, f) switch
        {
            (Code.A, _) => 1,
            (Code.B, true) => 2,
            (Code.C, _) => 4,
        };
    }
}
