// expect: C
// group: nullable
using System;

[System.CodeDom.Compiler.GeneratedCode("StatusCodeGen", "1.0.0")]
enum Code { A, B, C }

static class T
{
    public static int F(Code? c)
    {
        return c!.Value switch
        {
            Code.A => 1,
            Code.B => 2,
        };
    }
}
