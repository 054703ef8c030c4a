// expect: C
// group: expression
using System;

[System.CodeDom.Compiler.GeneratedCode("StatusCodeGen", "1.0.0")]
enum Code { A, B, C }

static class T
{
    public static void F(Code c)
    {
        _ = c switch
        {
            Code.A => 1,
            Code.B => 2,
        };
    }
}
