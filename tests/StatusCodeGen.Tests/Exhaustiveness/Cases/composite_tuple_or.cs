// expect: C
// witness: (C, _)
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
            (Code.A or Code.B, true or false) => 1,
        };
    }
}
